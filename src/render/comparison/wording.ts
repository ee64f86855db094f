import { GENRES } from "../../genres/index.js";
import type { CellFlag, Column, ComparedCell, ComparedReading, ComparedRow } from "../../model/comparison.js";
import type { Lang } from "../wording.js";

export type FlagKind = CellFlag["kind"];

/** Signs behind a figure, one for each kind of flag, and what they mean. */
export const flagMarks: Readonly<Record<FlagKind, string>> = { scope: "†", status: "‡", aspect: "§", definition: "¶", period: "◔", approximate: "~", aligned: "≈" };
export const DISPUTED_MARK = "?";

export const flagNames: Readonly<Record<Lang, Readonly<Record<FlagKind | "disputed", string>>>> = {
  zh: { scope: "范围不同", status: "数据性质（快报、决算等）", aspect: "累计", definition: "口径另有说明", period: "时段不同", approximate: "约数", aligned: "按名称相近归入", disputed: "同一报告有几个数，对不上" },
  en: { scope: "other scope", status: "status (preliminary, final accounts…)", aspect: "cumulative", definition: "other definition or basis", period: "other period", approximate: "approximate", aligned: "put here by likeness of names", disputed: "the report prints several figures that cannot be one" },
};

export const aspectNames = {
  zh: { flow: "当年", stock: "年末", cumulative: "累计", average: "平均" },
  en: { flow: "flow", stock: "stock", cumulative: "cumulative", average: "average" },
} as const;

/** `地区生产总值（市本级，累计）`: the scope and aspect are said where they are not the usual ones. */
export function rowTitle({ name, nameEn, scope, aspect }: ComparedRow, lang: Lang): string {
  const more = [scope, aspect === "cumulative" ? aspectNames[lang][aspect] : null].filter((each) => each !== null);
  const title = lang === "en" ? (nameEn ?? name) : name;
  if (more.length === 0) return title;
  return lang === "en" ? `${title} (${more.join(", ")})` : `${title}（${more.join("，")}）`;
}

const noPlace = { zh: "未知地方", en: "unknown place" } as const;

/** A title for each column, place and year, and what tells it from the others where that is not enough: genre, day, file. */
export function columnTitles(columns: readonly Column[], lang: Lang): readonly string[] {
  const steps: readonly ((column: Column, index: number) => string | null)[] = [
    ({ genre }) => { const found = GENRES.find(({ key }) => key === genre); return found ? (lang === "en" ? found.nameEn : found.name) : genre; },
    ({ date }) => date,
    ({ sources }) => sources[0]?.split(/[/\\]/).at(-1) ?? null,
    (_, index) => `#${index + 1}`,
  ];
  let titles = columns.map(({ place, year }) => [place?.name ?? noPlace[lang], year].filter((each) => each !== null).join(" "));
  for (const step of steps) {
    const counts = new Map<string, number>();
    for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
    // What is the same for all that share a title does not tell them apart.
    const told = titles.map((title, index) => `${title}\n${step(columns[index]!, index)}`);
    const apart = new Set(titles.filter((title) => new Set(told.filter((each) => each.startsWith(`${title}\n`))).size > 1));
    titles = titles.map((title, index) => {
      const word = step(columns[index]!, index);
      return (counts.get(title) ?? 0) > 1 && apart.has(title) && word !== null ? `${title} ${word}` : title;
    });
  }
  return titles;
}

/** `状态：决算；…`, for a column of flags. */
export function flagText(reading: ComparedReading, lang: Lang): string {
  return reading.flags.map(({ kind, text }) => `${flagNames[lang][kind]}${lang === "en" ? ": " : "："}${text}`).join(lang === "en" ? "; " : "；");
}

/** What is said of a cell: its flags, or the figures among which there is no deciding. */
export function cellNote({ reading, others }: ComparedCell, lang: Lang): string {
  if (reading) return flagText(reading, lang);
  return `${flagNames[lang].disputed}${lang === "en" ? ": " : "："}${others.map(({ text }) => text.replace(/\s+/g, "")).join(" / ")}`;
}
