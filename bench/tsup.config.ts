import { defineConfig } from "tsup";

export default defineConfig({
  entry: { run: "bench/run.ts", "read-once": "bench/read-once.ts" },
  outDir: "node_modules/.cache/gouji-bench",
  format: ["esm"],
  target: "node20",
  platform: "node",
  clean: true,
  sourcemap: true,
  loader: { ".bcmap": "binary" },
  external: [/^@microsoft\//, /^@node-rs\//, "mammoth", "parse5", "unpdf"],
});
