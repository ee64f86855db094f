import type { Plugin } from "vite";

/** For whoever writes the dictionaries and for their tests; nothing that runs reads them. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(["comment", "example", "examples", "counterexamples"]);

/** Dictionaries as the page loads them: without comments and examples, which are a third of their size. */
export function bareDictionaries(): Plugin {
  return {
    name: "bare-dictionaries",
    enforce: "pre",
    transform(code, id) {
      if (!/[\\/]dictionaries[\\/].+\.json$/.test(id)) return null;
      return { code: JSON.stringify(JSON.parse(code), (key, value: unknown) => (FOR_PEOPLE.has(key) ? undefined : value)), map: null };
    },
  };
}
