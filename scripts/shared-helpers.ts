import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const FOLDER = fileURLToPath(new URL("../node_modules/write-excel-file/modules/", import.meta.url));
/** Babel writes what it needs for newer syntax into every module, each in a line of its own, so that a third of the package says the same. */
const HELPERS = /^function (_\w+|ownKeys)\(.*\}$/gm;
const SHARED = "\0shared-helpers";

/** The helpers that the modules of write-excel-file have in common, once. A module whose own differ keeps them. */
export function sharedHelpers(): Plugin {
  const shared = new Map<string, string>();
  return {
    name: "shared-helpers",
    buildStart() {
      for (const path of readdirSync(FOLDER, { recursive: true, encoding: "utf8" })) {
        if (path.endsWith(".js")) for (const [name, text] of helpersIn(readFileSync(join(FOLDER, path), "utf8"))) if (!shared.has(name)) shared.set(name, text);
      }
    },
    resolveId: (id) => (id === SHARED ? SHARED : null),
    load: (id) => (id === SHARED ? [...shared.values()].map((helper) => `export ${helper}`).join("\n") : null),
    transform(code, id) {
      if (!id.startsWith(FOLDER)) return null;
      const own = helpersIn(code);
      if (own.size === 0 || [...own].some(([name, text]) => shared.get(name) !== text)) return null;
      return { code: `import { ${[...own.keys()].join(", ")} } from ${JSON.stringify(SHARED)};\n${code.replace(HELPERS, "")}`, map: null };
    },
  };
}

function helpersIn(code: string): ReadonlyMap<string, string> {
  return new Map([...code.matchAll(HELPERS)].map(([text, name = ""]) => [name, text]));
}
