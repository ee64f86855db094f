import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { GoujiError } from "../model/errors.js";

/** Where the build puts the worker, seen from here: beside, or one up where the bundler has cut this file off into a folder. */
const PLACES = ["./batch-worker.js", "../batch-worker.js"] as const;

/** The built worker. @throws GoujiError `missing-part` where it was not built */
export function findWorkerFile(base: string = import.meta.url): string {
  const found = PLACES.map((place) => fileURLToPath(new URL(place, base))).find(existsSync);
  if (found === undefined) throw new GoujiError("missing-part", "缺少 batch-worker.js：请重新安装 gouji，源码中请先 npm run build");
  return found;
}
