import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** A name of our own keeps the maps from being loaded as modules of Node. */
const PREFIX = "\0";
/** Keeps other plugins from taking them for what their names end in. */
const SUFFIX = ".bytes";

/** Character maps of pdf.js as bytes, for Vite and Vitest: what the loaders of tsup.config.ts do for the bundles of Node. */
export function characterMapsAsBytes(): Plugin {
  return {
    name: "character-maps-as-bytes",
    enforce: "pre",
    resolveId: (id) => (id.endsWith(".bcmap") ? PREFIX + fileURLToPath(import.meta.resolve(id)) + SUFFIX : null),
    async load(id) {
      if (!id.startsWith(PREFIX) || !id.endsWith(`.bcmap${SUFFIX}`)) return null;
      const base64 = await readFile(id.slice(PREFIX.length, -SUFFIX.length), "base64");
      return `export default Uint8Array.from(atob("${base64}"), (character) => character.charCodeAt(0));`;
    },
  };
}
