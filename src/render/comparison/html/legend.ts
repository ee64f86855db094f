import { both, say } from "../../html/words.js";
import { DISPUTED_MARK, flagMarks, flagNames } from "../wording.js";
import type { FlagKind } from "../wording.js";
import { HEAT_LEVELS } from "./heat.js";
import type { ShownRow } from "./shown-row.js";
import { MISSING } from "./table.js";
import { pageWords } from "./words.js";

/** The flags that the comparison has, in the order of their marks. */
export function usedFlags(rows: readonly ShownRow[]): readonly (FlagKind | "disputed")[] {
  const used = new Set<FlagKind | "disputed">();
  for (const { row, cells } of rows) {
    if (row.indicator === null) used.add("aligned");
    for (const cell of cells) {
      for (const kind of cell?.flags ?? []) used.add(kind);
      if (cell?.value === null) used.add("disputed");
    }
  }
  return [...(Object.keys(flagMarks) as FlagKind[]), "disputed" as const].filter((kind) => used.has(kind));
}

/** What the marks and the colours mean. */
export function renderLegend(rows: readonly ShownRow[]): string {
  const item = (mark: string, zh: string, en: string): string => `<li><b>${mark}</b> ${say(both(zh, en))}</li>`;
  const marks = usedFlags(rows).map((kind) => item(kind === "disputed" ? DISPUTED_MARK : flagMarks[kind], flagNames.zh[kind], flagNames.en[kind]));
  const steps = Array.from({ length: HEAT_LEVELS }, (_, level) => `<i class="gj-h${level}"></i>`).join("");
  return (
    `<ul class="gj-legend">${item(MISSING, pageWords.missing.zh, pageWords.missing.en)}${marks.join("")}</ul>` +
    `<div class="gj-heat-legend"><p class="gj-steps">${say(pageWords.lowest)} <span aria-hidden="true">${steps}</span> ${say(pageWords.highest)}</p><p class="gj-note">${say(pageWords.heatHelp)}</p></div>`
  );
}
