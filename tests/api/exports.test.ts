import { expect, test } from "vitest";
import * as gouji from "../../src/index.js";

test("the public names, and no others", () => {
  expect(Object.keys(gouji).sort()).toEqual([
    "ClaimSchema",
    "FindingSchema",
    "GoujiError",
    "ObservationSchema",
    "QuantitySchema",
    "RelationSchema",
    "ReportSchema",
    "SCHEMA_VERSION",
    "checkReport",
    "createSegmenter",
    "findQuantities",
    "locate",
    "parseReport",
    "rules",
    "segmentReport",
  ]);
});
