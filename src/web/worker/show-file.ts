import { rules } from "../../check/rules/index.js";
import { configMessagesFor } from "../../check/config/config-messages.js";
import { printPath } from "../../check/config/describe-issue.js";
import type { UnusedIgnore } from "../../check/ignores.js";
import type { Message } from "../../model/document.js";
import type { Ignore } from "../../model/ignore.js";
import { tallyOf } from "../../render/checked-file.js";
import { claimsTableEnd, claimsTableStart, renderBlocks, renderClaimRows, renderCoverage, renderFilters, renderFindings, renderFoldedIgnored, viewerData, viewFile } from "../../render/html/index.js";
import type { Lang } from "../../render/wording.js";
import type { DocumentView, IgnoreUse, PartKind } from "../protocol.js";
import { allFindings } from "./check-in-both.js";
import type { CheckedInBoth } from "./check-in-both.js";

/** How much is sent at once: each message is taken apart on the main thread, in one go. */
const PART_CHARACTERS = 60_000;

/** The page's HTML of a file: what is long goes to `send` in parts, the rest is given back. */
export function showFile(
  { zh, en, unused }: CheckedInBoth,
  ignores: readonly Ignore[],
  unfit: Message | null,
  send: (part: PartKind, html: readonly string[]) => void,
): DocumentView {
  const view = viewFile(zh, { lang: "zh", rules, translated: allFindings(en) });
  const sendAll = (part: PartKind, pieces: Iterable<string>): void => {
    let batch: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      batch.push(piece);
      length += piece.length;
      if (length < PART_CHARACTERS) continue;
      send(part, batch);
      batch = [];
      length = 0;
    }
    send(part, batch);
  };
  sendAll("blocks", renderBlocks(view));
  sendAll("cards", renderFindings(view));
  sendAll("rows", renderClaimRows(view));
  const { report, findings, previous } = zh;
  return {
    format: report.source.format,
    title: report.meta.title?.text ?? null,
    tally: tallyOf(findings),
    filters: renderFilters(view),
    coverage: renderCoverage(view),
    ignored: renderFoldedIgnored(view),
    ignores: {
      used: zh.ignored.map(({ ignore }) => ignores.indexOf(ignore)),
      unused: unused.map((each) => describeUnused(each, ignores.indexOf(each.ignore))),
    },
    tableStart: claimsTableStart(),
    tableEnd: claimsTableEnd,
    viewer: viewerData(view),
    unfit: unfit?.message ?? null,
    tied: previous?.tied ?? null,
  };
}

function describeUnused({ ignore, now }: UnusedIgnore, index: number): IgnoreUse["unused"][number] {
  const say = (lang: Lang): string => configMessagesFor(lang).unusedIgnore(printPath(["ignores", index]), ignore.rule, now);
  return { index, isNear: now !== null, said: { zh: say("zh"), en: say("en") } };
}
