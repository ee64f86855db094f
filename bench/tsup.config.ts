import { defineConfig } from "tsup";

export default defineConfig({
  entry: { run: "bench/run.ts" },
  outDir: "node_modules/.cache/gouji-bench",
  format: ["esm"],
  target: "node20",
  platform: "node",
  clean: true,
  sourcemap: true,
  external: [/^@microsoft\//, /^@node-rs\//],
});
