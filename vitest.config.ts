import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { bundledForVite } from "./scripts/bundled.js";

export default defineConfig({
  plugins: [
    bundledForVite(),
    {
      /** As the bundler does it: see the loader in tsup.config.ts. */
      name: "markdown-as-text",
      enforce: "pre",
      async load(id) {
        if (!id.endsWith(".md")) return null;
        return `export default ${JSON.stringify(await readFile(id, "utf8"))};`;
      },
    },
    {
      /** Character maps as bytes, as the bundler does it. A name of our own keeps them from being loaded as modules of Node. */
      name: "character-maps-as-bytes",
      enforce: "pre",
      resolveId(id) {
        return id.endsWith(".bcmap") ? `\0${fileURLToPath(import.meta.resolve(id))}` : null;
      },
      async load(id) {
        if (!id.startsWith("\0") || !id.endsWith(".bcmap")) return null;
        const base64 = await readFile(id.slice(1), "base64");
        return `export default Uint8Array.from(atob("${base64}"), (character) => character.charCodeAt(0));`;
      },
    },
  ],
  test: {
    include: ["tests/**/*.test.ts"],
    // Some tests start the built command, and a busy machine is no failure.
    testTimeout: 30_000,
  },
});
