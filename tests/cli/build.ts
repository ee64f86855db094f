import { fileURLToPath } from "node:url";
import { build } from "tsup";
import configurations from "../../tsup.config.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the command as it is published, but beside the installed packages, and gives its path. Test files run at once: each names a folder of its own. */
export async function buildCommand(folder = "gouji-command"): Promise<string> {
  const options = [configurations].flat().find((each) => typeof each === "object" && "cli" in (each.entry ?? {}));
  if (typeof options !== "object") throw new Error("tsup.config.ts builds no command");
  const outDir = `${ROOT}node_modules/.cache/${folder}`;
  await build({ ...options, config: false, outDir, clean: true, silent: true });
  return `${outDir}/cli.js`;
}
