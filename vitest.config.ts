import { readFile } from "node:fs/promises";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    {
      /** As the bundler does it: see the loader in tsup.config.ts. */
      name: "markdown-as-text",
      enforce: "pre",
      async load(id) {
        if (!id.endsWith(".md")) return null;
        return `export default ${JSON.stringify(await readFile(id, "utf8"))};`;
      },
    },
  ],
  test: {
    include: ["tests/**/*.test.ts"],
    // Some tests start the built command, and a busy machine is no failure.
    testTimeout: 30_000,
  },
});
