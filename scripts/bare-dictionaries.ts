import { readFile } from "node:fs/promises";
import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Plugin as VitePlugin } from "vite";

/** For whoever writes the dictionaries and for their tests; nothing that runs reads them. */
const FOR_PEOPLE = ["comment", "example", "examples", "counterexamples"];

/** Nothing that the page shows or exports prints the key of an indicator: its catalogue is an empty one. */
const EMPTY_FIELD = JSON.stringify({ field: "", terms: {}, indicators: [] });

const DICTIONARY = /[\\/]dictionaries[\\/].+\.json$/;
const FIELD = /[\\/]dictionaries[\\/]indicators[\\/](?!common)[^\\/]+\.json$/;

function bare(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => (FOR_PEOPLE.includes(key) ? undefined : value));
}

/** Dictionaries as programs load them: without comments and examples, which are a third of their size. */
export const bareDictionariesForEsbuild: EsbuildPlugin = {
  name: "bare-dictionaries",
  setup(build) {
    build.onLoad({ filter: DICTIONARY }, async ({ path }) => ({ contents: bare(await readFile(path, "utf8")), loader: "json" }));
  },
};

/** The same for the page. */
export function bareDictionariesForVite(): VitePlugin {
  return {
    name: "bare-dictionaries",
    enforce: "pre",
    transform(code, id) {
      if (!DICTIONARY.test(id)) return null;
      return { code: FIELD.test(id) ? EMPTY_FIELD : bare(code), map: null };
    },
  };
}
