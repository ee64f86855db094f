import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import type { Plugin } from "vite";
import { bareDictionariesForVite } from "./scripts/bare-dictionaries.js";
import { bundledForVite } from "./scripts/bundled.js";
import { characterMapsAsBytes } from "./scripts/character-maps.js";
import { deflatedFiles } from "./scripts/deflated.js";
import { sharedHelpers } from "./scripts/shared-helpers.js";
import { LIST_NAME } from "./src/cli/ui-server/built-files.js";
import { CONTENT_POLICY } from "./src/cli/ui-server/content-policy.js";

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
  plugins: [bundledForVite(), policyInPage(), listOfFiles()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es", plugins: () => [bundledForVite(), characterMapsAsBytes(), bareDictionariesForVite(), deflatedFiles(), sharedHelpers()] },
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
