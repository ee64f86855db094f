import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Gold, GoldClaim } from "../fixtures/gold.js";
import { readGold } from "../fixtures/gold.js";
import { readExamples } from "../check/page-examples.js";

/** A report to seed errors into, with what a careful reader found in it where somebody has read it. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold | null;
  /** Last year's report of the same place. */
  readonly previousText?: string;
}

/** A member of an annotated relation, with how it was printed: 约 and 余 count. */
export interface AnnotatedClaim extends GoldClaim {
  readonly bound?: "exact" | "over" | "under" | "about";
}

/** Fixtures that are reports of one place in consecutive years, the later one first. */
const PAIRS: Readonly<Record<string, string>> = { "fazhi-next-year": "fazhi-clean" };

/** The sound examples on the rules' pages, with last year's report for rules across reports. */
function soundOnPages(root: string): readonly Source[] {
  const folder = join(root, "src/check/rules");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) =>
      readExamples(basename(name, ".md"), readFileSync(join(folder, name), "utf8")).flatMap(({ text, marks, previous }, index): readonly Source[] =>
        marks.length > 0 ? [] : [{ name: `${name} ${index + 1}`, text, gold: null, ...(previous === null ? {} : { previousText: previous }) }],
      ),
    );
}

/** The annotated reports: the project's own, and, where the folder of published reports is at hand, those as well. */
export function readSources(root: string): readonly Source[] {
  const own = [...annotatedIn(join(root, "fixtures/annotated")), ...fixturesIn(join(root, "fixtures/reports")), ...soundOnPages(root)];
  const shared = join(root, "../shared/corpus");
  if (!existsSync(shared)) return own;
  return [...own, ...annotatedIn(join(shared, "dev")), ...excerptsIn(join(root, "tests/corpus/annotations"), join(shared, "real"))];
}

/** A published report as it was published: DOCX, PDF, page or text. */
export interface Published {
  /** Below the folder of published reports. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** All published reports, where they are at hand. */
export function* readPublished(root: string): Generator<Published> {
  const folder = join(root, "../shared/corpus/real");
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    if (/\.(?:txt|docx|pdf|html)$/.test(file)) yield { file, bytes: readFileSync(join(folder, file)) };
  }
}

function annotatedIn(folder: string): readonly Source[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".gold.json"))
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const { file } = JSON.parse(readFileSync(path, "utf8")) as { readonly file: string };
      return { name: basename(name, ".gold.json"), text: readText(join(folder, file)), gold: readGold(path) };
    });
}

function fixturesIn(folder: string): readonly Source[] {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => existsSync(join(folder, name, "input.txt")))
    .map((name) => {
      const gold = join(folder, name, "input.gold.json");
      const previous = PAIRS[name];
      return {
        name,
        text: readText(join(folder, name, "input.txt")),
        gold: existsSync(gold) ? readGold(gold) : null,
        ...(previous === undefined ? {} : { previousText: readText(join(folder, previous, "input.txt")) }),
      };
    });
}

/** Annotated stretches of published reports: their text stays outside of the project. */
function excerptsIn(folder: string, real: string): readonly Source[] {
  return readdirSync(folder).toSorted().map((name) => {
    const { file, start, end, claims, relations, findings } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold & {
      readonly file: string;
      readonly start: number;
      readonly end: number;
    };
    const shift = <T extends { readonly start: number; readonly end: number }>(each: T): T => ({ ...each, start: each.start - start, end: each.end - start });
    return {
      name: basename(name, ".json"),
      text: readText(join(real, file)).slice(start, end),
      gold: { claims: claims.map(shift), relations, findings: findings.map(shift) },
    };
  });
}

function readText(path: string): string {
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}
