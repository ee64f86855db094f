import type { Indicator } from "../model/indicator.js";
import type { Paint } from "./paint.js";
import type { Lang } from "./wording.js";

const titles = {
  zh: { units: "单位", definition: "指什么", source: "出处", notToConfuse: "不要混同于" },
  en: { units: "units", definition: "definition", source: "source", notToConfuse: "not to be confused with" },
} as const;

/** One indicator as a person reads it in a terminal. Definitions and sources are in Chinese, the language of what defines them. */
export function renderIndicator(indicator: Indicator, all: readonly Indicator[], { lang, paint }: { readonly lang: Lang; readonly paint: Paint }): string {
  const words = titles[lang];
  const comma = lang === "zh" ? "、" : ", ";
  const names = lang === "zh" ? [indicator.name, indicator.nameEn] : [indicator.nameEn, indicator.name];
  const nameOf = (key: string): string => {
    const other = all.find((each) => each.key === key);
    if (!other) return key;
    return lang === "zh" ? `${key}（${other.name}）` : `${key} (${other.nameEn})`;
  };
  const lines: readonly (readonly [title: string, text: string])[] = [
    [words.units, indicator.units.join(comma)],
    [words.definition, indicator.definition],
    [words.source, indicator.source],
    [words.notToConfuse, indicator.notToConfuse.map(nameOf).join(comma)],
  ];
  const told = lines.filter(([, text]) => text !== "").map(([title, text]) => `  ${paint.strong(title)}  ${text}`);
  return `${paint.strong(indicator.key)}\n${names.join(" · ")}\n\n${told.join("\n")}\n`;
}
