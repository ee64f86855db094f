import { readFile } from "node:fs/promises";
import { defineConfig } from "vitest/config";
import { bundledForVite } from "./scripts/bundled.js";
import { characterMapsAsBytes } from "./scripts/character-maps.js";

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
    characterMapsAsBytes(),
  ],
  test: {
    include: ["tests/**/*.test.ts"],
    // Some tests start the built command, and a busy machine is no failure.
    testTimeout: 30_000,
  },
});
