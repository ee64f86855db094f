import type { BaselineEntry } from "../model/baseline.js";
import type { Finding } from "../model/finding.js";
import type { Span } from "../model/span.js";
import { foldWords } from "./basis.js";

export interface AppliedBaseline {
  /** Those that the baseline does not know. */
  readonly findings: Finding[];
  readonly known: Finding[];
  /** Entries that none of the findings fits. */
  readonly unfit: BaselineEntry[];
}

/** Sets aside the findings of one file that its entries in the baseline know. */
export function applyBaseline(findings: readonly Finding[], entries: readonly BaselineEntry[]): AppliedBaseline {
  const keyOf = ({ rule, id }: Pick<Finding, "rule" | "id">): string => `${rule}\n${id}`;
  const expected = new Set(entries.map(keyOf));
  const present = new Set(findings.map(keyOf));
  return {
    findings: findings.filter((finding) => !expected.has(keyOf(finding))),
    known: findings.filter((finding) => expected.has(keyOf(finding))),
    unfit: entries.filter((entry) => !present.has(keyOf(entry))),
  };
}

/** What a baseline says of findings of one file. */
export function draftBaseline(findings: readonly Finding[], text: string, file: string): BaselineEntry[] {
  return findings.map(({ rule, id, span, previous }) => ({
    file,
    rule,
    id,
    excerpt: excerptAround(text, span),
    ...(previous !== undefined && { previous: true as const }),
  }));
}

/** By file, rule and id, each once: the same findings make the same file, whatever the order of the command line. */
export function sortBaseline(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const keyed = new Map(entries.map((entry) => [`${entry.file}\n${entry.rule}\n${entry.id}`, entry]));
  return [...keyed].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

const BEFORE = 24;
const AFTER = 24;
const BREAK = /[。！？\n]/;
/** Halves of surrogate pairs, which a cut may leave. */
const HALVES = /\p{Cs}/gu;

/** The words of the same sentence on both sides of a figure, blanks taken out. */
function excerptAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - BEFORE), start).split(BREAK).at(-1) ?? "";
  const words = text.slice(start, Math.min(end, start + AFTER));
  const after = text.slice(start + words.length, start + words.length + AFTER).split(BREAK)[0] ?? "";
  return foldWords(before + words + after).replace(HALVES, "");
}
