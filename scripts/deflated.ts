import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { Plugin } from "vite";

const PREFIX = "deflated:";
const VIRTUAL = "\0deflated:";

/**
 * `import { base64 } from "deflated:./pages/*.md"`: all files of a folder with that ending, as one JSON object from name to text, deflated (RFC 1951).
 * What few ask for takes up less than half of the room.
 */
export function deflatedFiles(): Plugin {
  return {
    name: "deflated-files",
    enforce: "pre",
    resolveId: (id, importer) => (id.startsWith(PREFIX) && importer !== undefined ? VIRTUAL + resolve(dirname(importer), id.slice(PREFIX.length)) : null),
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const pattern = id.slice(VIRTUAL.length);
      const ending = basename(pattern).replace("*", "");
      const names = readdirSync(dirname(pattern)).filter((name) => name.endsWith(ending)).sort();
      if (names.length === 0) throw new Error(`no file fits ${pattern}`);
      const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(dirname(pattern), name), "utf8")]));
      return `export const base64 = ${JSON.stringify(deflateRawSync(JSON.stringify(files), { level: 9 }).toString("base64"))};`;
    },
  };
}
