import { expect, test } from "vitest";
import * as gouji from "../../src/index.js";

test("the public names, and no others", () => {
  expect(Object.keys(gouji).sort()).toEqual([
    "ClaimSchema",
    "ComparisonSchema",
    "ConfigSchema",
    "DiffSchema",
    "FindingSchema",
    "GoujiError",
    "IgnoreSchema",
    "IndicatorSchema",
    "ObservationSchema",
    "QuantitySchema",
    "RelationSchema",
    "ReportSchema",
    "SCHEMA_VERSION",
    "annotate",
    "applyIgnores",
    "checkReport",
    "compareReports",
    "countTied",
    "createComparer",
    "createSegmenter",
    "diffReports",
    "draftIgnores",
    "findIndicator",
    "findQuantities",
    "judgePrevious",
    "listIndicators",
    "locate",
    "parseReport",
    "rules",
    "segmentReport",
  ]);
});
