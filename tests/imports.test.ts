import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

/** The folders of src in the order in which data flows: each may import from itself and from those before it. */
const FLOW = ["model", "text", "genres", "read", "structure", "segment", "extract", "indicators", "places", "observe", "relate", "check", "diff", "compare", "joints", "render", "api", "batch", "queue", "cli", "web"];
/** Files at the top of src join the stages up to check; renderers and the command line may import them. */
const JOINTS = ["coverage.ts", "analyze.ts", "parse-report.ts"];
/** The public names: of the stages, the joints, and of what is rendered the copy of the user's own file. */
const API = "index.ts";
/** What may be installed beside the library. Segmentation engines are asked for by name, at run time, and may be missing. */
const PACKAGES = ["zod/mini", "fflate", "saxes", "htmlparser2", "unpdf"];
/** Small enough to be taken in by the bundler: no dependency of whoever installs the library. */
const TAKEN_IN = ["get-east-asian-width"];

const files: readonly string[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(join(SRC, file), "utf8")]));
const specifiers = new Map([...sources].map(([file, text]) => [file, ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName)]));

/** Imports of values; `import type` leaves nothing to load. */
const VALUES = new Map([...sources].map(([file, text]) => [file, ts.preProcessFile(text.replace(/^(?:im|ex)port type [^;]*;/gm, "")).importedFiles.map(({ fileName }) => fileName)]));

/** Imports that do not wait until something asks for them. */
const AT_ONCE = new Map([...sources].map(([file, text]) => [file, ts.preProcessFile(text.replace(/\bimport\(/g, "later(")).importedFiles.map(({ fileName }) => fileName)]));

/** The files of src that a file imports, types included unless said otherwise. */
function importsOf(file: string, from = specifiers): readonly string[] {
  return (from.get(file) ?? [])
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => fileOf(file, specifier))
    .filter((target) => sources.has(target));
}

/** The file that a relative import is of: what is built to `.js` is `.ts`, or `.tsx` in the page. */
function fileOf(file: string, specifier: string): string {
  const path = join(dirname(file), specifier.replace(/\?.*$/, ""));
  return ["ts", "tsx"].map((ending) => path.replace(/\.js$/, `.${ending}`)).find((each) => sources.has(each)) ?? path;
}

const stageOf = (file: string): number => FLOW.indexOf(file.includes("/") ? file.split("/")[0]! : file === API ? "api" : "joints");

/** Everything that is loaded with a file, itself included, at once or later. */
function closureOf(file: string, from = specifiers): ReadonlySet<string> {
  const seen = new Set([file]);
  for (const each of seen) for (const target of importsOf(each, from)) seen.add(target);
  return seen;
}

test("every folder and every file at the top has its place in the flow", () => {
  expect([...new Set(files.map((file) => file.split("/")[0]!))].sort()).toEqual([...FLOW, ...JOINTS, API].filter((name) => !["joints", "api"].includes(name)).sort());
});

test("relative imports name files that are there, with their .js ending", () => {
  for (const [file, list] of specifiers) {
    for (const specifier of list.filter((each) => each.startsWith("."))) {
      // For the page alone, Vite takes in the address of its worker.
      expect(specifier, file).toMatch(file.startsWith("web/") ? /\.(?:js|json|ts\?worker&url)$/ : /\.(?:js|json|md)$/);
      if (/\.(?:js|ts\?.*)$/.test(specifier)) expect(sources.has(fileOf(file, specifier)), `${file}: ${specifier}`).toBe(true);
    }
  }
});

test("imports go one way", () => {
  const backwards = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => stageOf(target) > stageOf(file))
      .map((target) => `${file} ← ${target}`),
  );
  expect(backwards).toEqual([]);
});

test("the page takes in nothing of the command line, and no package but the one that draws it", () => {
  const page = [...closureOf("web/main.tsx"), ...closureOf("web/worker/main.ts")];
  expect(page.filter((file) => file.startsWith("cli/"))).toEqual([]);
  const own = files.filter((file) => file.startsWith("web/"));
  const foreign = own.flatMap((file) => (specifiers.get(file) ?? []).filter((each) => !/^(?:deflated:)?\./.test(each)));
  expect([...new Set(foreign)].sort()).toEqual(["preact", "preact/hooks"]);
});

test("no file loads itself by way of others", () => {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) throw new Error(`a circle: ${[...path.slice(start), file].join(" → ")}`);
    if (done.has(file)) return;
    path.push(file);
    importsOf(file, VALUES).forEach(visit);
    path.pop();
    done.add(file);
  };
  expect(() => files.forEach(visit)).not.toThrow();
});

describe("the main entry runs anywhere", () => {
  const loaded = [...closureOf("index.ts")];

  test("it loads no module of Node's and no package but its own", () => {
    // Character maps are data, which the bundler takes in.
    const foreign = loaded.flatMap((file) => (specifiers.get(file) ?? []).filter((each) => !each.startsWith(".") && !each.endsWith(".bcmap")));
    expect(foreign.filter((each) => each.startsWith("node:") || builtinModules.includes(each))).toEqual([]);
    expect([...new Set(foreign)].filter((each) => ![...PACKAGES, ...TAKEN_IN].includes(each))).toEqual([]);
  });

  test("it names no global that exists in Node alone", () => {
    const named = loaded.flatMap((file) => globalsIn(file).map((name) => `${file}: ${name}`));
    expect(named).toEqual([]);
  });

  test("it takes in nothing of the command line or of its output but the call that loads what annotates a file", () => {
    const atOnce = [...closureOf("index.ts", AT_ONCE)];
    expect(atOnce.filter((file) => /^(?:cli|render|web)\//.test(file)).sort()).toEqual(["render/annotate-options.ts", "render/annotate.ts", "render/wording.ts"]);
    expect(loaded.filter((file) => /^(?:cli|web)\//.test(file))).toEqual([]);
  });
});

const NODE_GLOBALS: ReadonlySet<string> = new Set(["Buffer", "process", "global", "require", "module", "__dirname", "__filename", "setImmediate", "clearImmediate"]);

/** Names of Node's globals that a file uses as such: not as a property, a declared name or a word in a comment. */
function globalsIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && NODE_GLOBALS.has(node.text) && !isOwnName(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, sources.get(file)!, ts.ScriptTarget.ES2022, true));
  return found;
}

function isOwnName(node: ts.Identifier): boolean {
  return "name" in node.parent && node.parent.name === node;
}
