import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createNodeIo } from "../../src/cli/node-io.js";
import { run } from "../../src/cli/run.js";

export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** What `gouji claims fixtures/reports -f FORMAT -o FILE` writes, in a folder that `remove` takes away. */
export async function claimsOfFixtures(format: "parquet" | "ndjson"): Promise<{ readonly path: string; readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-"));
  const path = join(folder, `claims.${format}`);
  const status = await run(["claims", join(ROOT, "fixtures/reports"), "-f", format, "-o", path], createNodeIo(), () => import("../../src/cli/public-api.js"));
  if (status !== 0) throw new Error(`gouji claims ended with ${status}`);
  return { path, folder, remove: () => rmSync(folder, { recursive: true }) };
}
