import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { findBuiltFiles } from "../../src/cli/ui-server/built-files.js";
import type { BuiltFiles } from "../../src/cli/ui-server/built-files.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the page as it is published, but beside the installed packages, in a folder of the given name. */
export async function buildPage(name: string): Promise<{ readonly folder: string; readonly files: BuiltFiles }> {
  const folder = `${ROOT}node_modules/.cache/gouji-page-${name}/`;
  await build({ configFile: `${ROOT}vite.config.ts`, build: { outDir: `${folder}web` }, logLevel: "error" });
  const files = await findBuiltFiles(pathToFileURL(`${folder}cli.js`).href);
  if (files === null) throw new Error("the page was not built");
  return { folder: `${folder}web/`, files };
}
