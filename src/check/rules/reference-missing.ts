import type { ObservationOf } from "../../model/observation.js";
import type { Section } from "../../model/section.js";
import { siblingLists } from "../numbering.js";
import { draftOf } from "../observed.js";
import { defineRule } from "../rule.js";
import type { Wording } from "../wording.js";

type Reference = ObservationOf<"reference">;

const NAMES: Readonly<Record<Reference["to"], Wording>> = {
  annex: { zh: "附件", en: "annex" },
  table: { zh: "表", en: "table" },
  figure: { zh: "图", en: "figure" },
  part: { zh: "部分", en: "part" },
};

/** The caption of a table or figure may be part of a picture, that of the last one too. */
const SURE: ReadonlySet<Reference["to"]> = new Set<Reference["to"]>(["annex", "part"]);

/** 详见附件3 in a report with two annexes. */
export const referenceMissing = defineRule({
  id: "reference-missing",
  severity: "warning",
  summary: { zh: "引用的附件、图表或部分在文中找不到", en: "An annex, table, figure or part that is referred to is not there" },
  formula: "文中所引的附件、表、图、部分都在文中",
  check: {
    report({ sections }, context) {
      const there: Record<Reference["to"], Set<number>> = { annex: new Set(), table: new Set(), figure: new Set(), part: partsOf(sections) };
      for (const { of, ordinal } of context.observationsOf("landmark")) there[of].add(ordinal);
      const ends = { annex: endOf(there.annex), table: endOf(there.table), figure: endOf(there.figure), part: endOf(there.part) };
      for (const reference of context.observationsOf("reference")) {
        const { to, ordinal, text } = reference;
        const last = ends[to];
        if (last === null || ordinal <= last) continue;
        const name = NAMES[to];
        const message =
          to === "part"
            ? { zh: `“${text}”在文中找不到：全文只有${last}个部分。`, en: `“${text}” is not there: the report has ${last} parts.` }
            : { zh: `所引的“${text}”在文中找不到：${name.zh}只有${last}个。`, en: `“${text}” is not there: the last ${name.en} is number ${last}.` };
        context.report(draftOf(reference, { grade: SURE.has(to) ? "reading" : "remark", message }));
      }
    },
  },
});

/**
 * The last number of a list that goes from one on without a gap. `null` where some entries were not recognised, and where there are
 * none: a page that was cut out of a site lacks its annexes, all of them.
 */
function endOf(ordinals: ReadonlySet<number>): number | null {
  let last = 0;
  for (const ordinal of ordinals) last = Math.max(last, ordinal);
  return last > 0 && last === ordinals.size ? last : null;
}

/** 一、 二、 三、 or 第一部分. */
function partsOf(sections: readonly Section[]): Set<number> {
  const ordinals = siblingLists(sections).flatMap((list) =>
    list.filter(({ number }) => number.style === "一、" || number.style === "第一部分" || number.style === "第一章").map(({ number }) => number.ordinal),
  );
  return new Set(ordinals);
}
