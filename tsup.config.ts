import { defineConfig } from "tsup";
import { bareDictionariesForEsbuild } from "./scripts/bare-dictionaries.js";
import { bundledForEsbuild } from "./scripts/bundled.js";

export default defineConfig([
  {
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    dts: true,
    target: "node20",
    platform: "neutral",
    // The page has a build of its own, which is not swept away with this one.
    clean: ["!web/**"],
    loader: { ".bcmap": "binary" },
    esbuildPlugins: [bareDictionariesForEsbuild],
  },
  {
    // The threads of `gouji batch` share all their code with the command.
    entry: { cli: "src/cli/main.ts", "batch-worker": "src/batch/worker.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
    loader: { ".md": "text", ".bcmap": "binary" },
    esbuildPlugins: [bareDictionariesForEsbuild, bundledForEsbuild],
    // Taken in, because finding zod's many files costs more time than checking a small report.
    noExternal: ["zod"],
    esbuildOptions(options) {
      options.chunkNames = "cli/[name]-[hash]";
      // Blanks and comments take time to read at every start. Names stay, for what `--debug` prints.
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
  },
]);
