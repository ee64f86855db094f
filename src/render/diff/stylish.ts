import type { FindingDiff, FindingStatus, Left } from "../../diff/report-diff.js";
import { displayWidth, padEnd } from "../display-width.js";
import type { CheckedFile } from "../checked-file.js";
import { findingBlock, placeWidthOf } from "../finding-block.js";
import type { BlockContext } from "../finding-block.js";
import { createPaint } from "../paint.js";
import { shortPlace } from "../place.js";
import { indexSections } from "../section-path.js";
import { createSentenceFinder } from "../sentence-at.js";
import { makeOneLine, makeVisible } from "../visible.js";
import { wordingFor } from "../wording.js";
import type { Lang } from "../wording.js";
import type { DraftFile, DraftFiles } from "./draft-files.js";
import { figureRows } from "./figure-rows.js";
import { viewDiff } from "./view.js";
import type { DiffView, FigureView } from "./view.js";

export interface DiffStylishOptions {
  readonly lang: Lang;
  readonly colored: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The format for people: what was left behind first, then what does not agree any more, then the figures. */
export function renderDiffStylish(files: DraftFiles, { lang, colored, width }: DiffStylishOptions): string {
  const view = viewDiff(files, lang);
  const paint = createPaint(colored);
  const { words, diff } = view;
  const { claims, findings, left } = diff.totals;
  const title = diff.after.title === null ? "" : `  ${paint.faint(makeVisible(diff.after.title))}`;
  const context: Painting = { view, paint, width };

  const part = (heading: string, count: number, body: () => string): string =>
    count === 0 ? "" : `\n${paint.strong(`${heading}${words.comma === "，" ? "：" : ": "}${words.count(count)}`)}\n${body()}`;
  const figures = (status: "changed" | "appeared" | "went" | "reworded"): string => part(words[status], claims[status], () => figureRows(view.figures(status), context));
  const ofStatus = (status: FindingStatus): readonly FindingDiff[] => diff.findings.filter((each) => each.status === status);
  const blocks = (status: FindingStatus): string => part(words.findings[status], findings[status], () => findingBlocks(ofStatus(status), context));
  const lines = (status: FindingStatus): string => part(words.findings[status], findings[status], () => findingLines(ofStatus(status), context));

  const still = claims.changed + claims.appeared + claims.went + claims.reworded + findings.new + findings.altered + findings.settled + left === 0;
  const noted = diff.claims.length === 0 ? `${words.noFigures}\n` : still ? `${words.nothing}\n` : "";
  return [
    `${paint.name(makeVisible(files.before.name))} → ${paint.name(makeVisible(files.after.name))}${title}\n`,
    part(words.left, left, () => diff.left.map((each) => leftBlock(each, context)).join("\n")),
    blocks("new"),
    blocks("altered"),
    ...(["changed", "appeared", "went", "reworded"] as const).map(figures),
    lines("open"),
    lines("settled"),
    `\n${paint.strong(words.claimTotals(claims))}\n${paint.strong(words.findingTotals(findings))}\n${left > 0 ? `${paint.strong(words.leftTotal(left))}\n` : ""}${noted}`,
  ].join("");
}

interface Painting {
  readonly view: DiffView;
  readonly paint: ReturnType<typeof createPaint>;
  readonly width: number;
}

/** What stayed, why it should not have, and what moved. */
function leftBlock(left: Left, { view, paint }: Painting): string {
  const { words } = view;
  const row = (label: string, { name, before, after, difference }: FigureView, old: boolean): string => {
    const places = words.places(before?.place ?? "", after?.place ?? "");
    const figures = old ? `${before?.text ?? ""} → ${after?.text ?? ""}  ${paint.faint(difference)}` : (after?.text ?? "");
    return `  ${label}  ${paint.faint(makeVisible(places))}  ${makeOneLine(name)}  ${makeOneLine(figures)}`.trimEnd();
  };
  const rows = (ids: readonly string[], label: string, old: boolean): readonly string[] => ids.flatMap((id) => view.figureOf(id) ?? []).map((each) => row(label, each, old));
  const widest = Math.max(displayWidth(words.stayed), displayWidth(words.moved));
  const rules = [...new Set(left.findings.flatMap((id) => view.finding(id)?.rule ?? []))];
  const said = left.message ?? "";
  return `${[
    ...rows(left.stayed, paint.severity("warning", padEnd(words.stayed, widest)), false),
    ...rows(left.moved, padEnd(words.moved, widest), true),
    `  ${paint.faint(words.reason(left))}${rules.length > 0 ? paint.faint(`${words.comma}${words.seeFinding(rules)}`) : ""}`,
    ...(said === "" ? [] : [`  ${makeOneLine(said)}`]),
  ].join("\n")}\n`;
}

/** Findings of the new draft as `gouji check` shows them. */
function findingBlocks(diffs: readonly FindingDiff[], { view, paint, width }: Painting): string {
  const findings = diffs.flatMap(({ after }) => after ?? []);
  const file: CheckedFile = { ...view.after, findings, ignored: [] };
  const context: BlockContext = {
    file,
    sections: indexSections(file.report),
    sentenceAt: createSentenceFinder(file.report),
    paint,
    wording: wordingFor(view.lang),
    width,
    placeWidth: placeWidthOf(file),
  };
  return findings.map((finding) => findingBlock(finding, context)).join("\n");
}

/** One line each: they are known already, or gone. */
function findingLines(diffs: readonly FindingDiff[], { view, paint }: Painting): string {
  const severities = wordingFor(view.lang).severity;
  const shown = diffs.flatMap(({ before, after, because }) => {
    const [finding, file]: readonly [typeof after, DraftFile] = after === null ? [before, view.before] : [after, view.after];
    return finding === null ? [] : [{ finding, because, place: shortPlace(file.place(finding.span)) }];
  });
  const widest = shown.reduce((most, { place }) => Math.max(most, displayWidth(place)), 0);
  return shown
    .map(({ finding, because, place }) => {
      const why = because === null ? "" : paint.faint(`  ${view.words.because[because]}`);
      return `  ${padEnd(place, widest)}  ${paint.severity(finding.severity, severities[finding.severity])}  ${makeOneLine(finding.message)}  ${paint.faint(finding.rule)}${why}\n`;
    })
    .join("");
}
