import { readFile } from "node:fs/promises";
import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Plugin as VitePlugin } from "vite";

/** For whoever writes the dictionaries and for their tests; nothing that runs reads them. */
const FOR_PEOPLE = ["comment", "example", "examples", "counterexamples"];

/** What tables of indicators print, which the page has none of. */
const FOR_TABLES = ["name", "nameEn", "definition", "source", "notToConfuse"];

const DICTIONARY = /[\\/]dictionaries[\\/].+\.json$/;
const INDICATORS = /[\\/]dictionaries[\\/]indicators[\\/]/;

function bare(text: string, left: readonly string[]): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => (left.includes(key) ? undefined : value));
}

/** Dictionaries as programs load them: without comments and examples, which are a third of their size. */
export const bareDictionariesForEsbuild: EsbuildPlugin = {
  name: "bare-dictionaries",
  setup(build) {
    build.onLoad({ filter: DICTIONARY }, async ({ path }) => ({ contents: bare(await readFile(path, "utf8"), FOR_PEOPLE), loader: "json" }));
  },
};

/** The same for the page. */
export function bareDictionariesForVite(): VitePlugin {
  return {
    name: "bare-dictionaries",
    enforce: "pre",
    transform(code, id) {
      if (!DICTIONARY.test(id)) return null;
      return { code: bare(code, INDICATORS.test(id) ? [...FOR_PEOPLE, ...FOR_TABLES] : FOR_PEOPLE), map: null };
    },
  };
}
