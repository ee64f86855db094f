import { createHash } from "node:crypto";
import { resolve, dirname } from "node:path";
import { build as bundle } from "esbuild";
import type { Plugin } from "esbuild";
import type { Plugin as VitePlugin } from "vite";

const PREFIX = "bundled:";
/** Keeps other plugins, tsup's own for style sheets among them, from taking the text for what it is made of. */
const SUFFIX = ".text";
/** What the page of a user must run on. */
const TARGET = ["chrome109", "firefox115", "safari16.4"];

/**
 * `import { text, sha256 } from "bundled:./viewer/main.ts"`: a script or a style sheet with all that it imports, as one minified text to
 * be set into a page, and its hash as a content security policy wants it.
 */
async function bundleAsText(path: string): Promise<{ readonly code: string; readonly files: readonly string[] }> {
  const { outputFiles, metafile } = await bundle({
    entryPoints: [path],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: "iife",
    target: TARGET,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const text = outputFiles[0]!.text.trim();
  // What ends an element would end it inside of a string as well (HTML, 13.2.5.15 ff.): the sources have to be written without.
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${path} holds a tag that would end it where it stands in a page`);
  const sha256 = createHash("sha256").update(text).digest("base64");
  const code = `export const text = ${JSON.stringify(text)};\nexport const sha256 = ${JSON.stringify(sha256)};\n`;
  return { code, files: Object.keys(metafile.inputs).map((file) => resolve(file)) };
}

function pathOf(specifier: string, importer: string): string {
  return resolve(dirname(importer), specifier.slice(PREFIX.length));
}

/** For tsup and esbuild. */
export const bundledForEsbuild: Plugin = {
  name: "bundled",
  setup(build) {
    build.onResolve({ filter: /^bundled:/ }, ({ path, importer }) => ({ path: pathOf(path, importer) + SUFFIX, namespace: "bundled" }));
    build.onLoad({ filter: /.*/, namespace: "bundled" }, async ({ path }) => {
      const { code, files } = await bundleAsText(path.slice(0, -SUFFIX.length));
      return { contents: code, loader: "js", watchFiles: [...files] };
    });
  },
};

const VIRTUAL = "\0bundled:";

/** The same for Vite and Vitest. */
export function bundledForVite(): VitePlugin {
  return {
    name: "bundled",
    enforce: "pre",
    resolveId(id, importer) {
      return id.startsWith(PREFIX) && importer !== undefined ? `${VIRTUAL}${pathOf(id, importer)}${SUFFIX}` : null;
    },
    async load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const { code, files } = await bundleAsText(id.slice(VIRTUAL.length, -SUFFIX.length));
      for (const file of files) this.addWatchFile(file);
      return code;
    },
  };
}
