import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { findBuiltFiles } from "../../src/cli/ui-server/built-files.js";
import type { BuiltFiles } from "../../src/cli/ui-server/built-files.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the page as it is published, but beside the installed packages, in a folder of the given name. */
export async function buildPage(name: string): Promise<{ readonly folder: string; readonly files: BuiltFiles }> {
  const folder = `${ROOT}node_modules/.cache/gouji-page-${name}/`;
  const mode = process.env["NODE_ENV"];
  // Vitest's own, with which what is only for development would be built in.
  process.env["NODE_ENV"] = "production";
  await build({ configFile: `${ROOT}vite.config.ts`, build: { outDir: `${folder}web` }, logLevel: "error" });
  process.env["NODE_ENV"] = mode;
  const files = await findBuiltFiles(pathToFileURL(`${folder}cli.js`).href);
  if (files === null) throw new Error("the page was not built");
  return { folder: `${folder}web/`, files };
}
