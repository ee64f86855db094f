import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import type { Plugin } from "vite";
import { bundledForVite } from "./scripts/bundled.js";
import { LIST_NAME } from "./src/cli/ui-server/built-files.js";
import { CONTENT_POLICY } from "./src/cli/ui-server/content-policy.js";

/** Character maps as bytes: see the loaders in tsup.config.ts and vitest.config.ts. */
function characterMapsAsBytes(): Plugin {
  return {
    name: "character-maps-as-bytes",
    enforce: "pre",
    resolveId: (id) => (id.endsWith(".bcmap") ? `\0${fileURLToPath(import.meta.resolve(id))}.bytes` : null),
    async load(id) {
      if (!id.startsWith("\0") || !id.endsWith(".bcmap.bytes")) return null;
      const base64 = await readFile(id.slice(1, -".bytes".length), "base64");
      return `export default Uint8Array.from(atob("${base64}"), (character) => character.charCodeAt(0));`;
    },
  };
}

/** The policy stands in the page as well, for servers of files that send no headers. */
function policyInPage(): Plugin {
  return {
    name: "policy-in-page",
    transformIndexHtml: () => [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_POLICY }, injectTo: "head-prepend" }],
  };
}

/** What `gouji ui` may serve, by name. */
function listOfFiles(): Plugin {
  return {
    name: "list-of-files",
    async writeBundle({ dir = "" }, bundle) {
      await writeFile(join(dir, LIST_NAME), `${JSON.stringify(Object.keys(bundle).sort(), null, 2)}\n`);
    },
  };
}

const WEB = fileURLToPath(new URL("src/web", import.meta.url));

export default defineConfig({
  root: WEB,
  // The page may lie in any folder of any server.
  base: "./",
  publicDir: false,
  plugins: [bundledForVite(), characterMapsAsBytes(), policyInPage(), listOfFiles()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es", plugins: () => [bundledForVite(), characterMapsAsBytes()] },
  build: {
    outDir: fileURLToPath(new URL("dist/web", import.meta.url)),
    emptyOutDir: true,
    target: ["chrome109", "firefox115", "safari16.4"],
    // Nothing is taken into the page as a `data:` address, which its policy would have to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
