import { figureOf } from "../../check/figure.js";
import { printExactly, readPrinting } from "../../check/printing.js";
import { parseDecimal } from "../../check/rational.js";
import { nameClaim, printedText } from "../../check/wording.js";
import type { ClaimDiff, Side } from "../../diff/report-diff.js";
import type { Claim } from "../../model/claim.js";
import type { Finding } from "../../model/finding.js";
import { shortPlace } from "../place.js";
import type { Lang } from "../wording.js";
import type { DraftFile, DraftFiles } from "./draft-files.js";
import { diffWordsFor } from "./words.js";
import type { DiffWords } from "./words.js";

/** A figure of one draft in words: as printed, and where. */
export interface SideView {
  readonly side: Side;
  readonly text: string;
  readonly place: string;
}

/** One line of a list of figures. */
export interface FigureView {
  readonly diff: ClaimDiff;
  readonly name: string;
  readonly before: SideView | null;
  readonly after: SideView | null;
  /** `+13件（+21.31%）`; empty where there is none. */
  readonly difference: string;
  /** In what it changed, where that is not its value. */
  readonly aspects: string;
}

/** Looks up what formats say about two drafts. */
export interface DiffView extends DraftFiles {
  readonly lang: Lang;
  readonly words: DiffWords;
  figure(diff: ClaimDiff): FigureView;
  figures(status: ClaimDiff["status"]): readonly FigureView[];
  /** By the id of a claim of the new draft. */
  figureOf(id: string): FigureView | null;
  /** By the id of a finding of the new draft. */
  finding(id: string): Finding | null;
}

export function viewDiff(files: DraftFiles, lang: Lang): DiffView {
  const words = diffWordsFor(lang);
  const { before, after, diff } = files;
  const claims = { before: byId(before), after: byId(after) };
  const byClaim = new Map(diff.claims.flatMap((each) => (each.after === null ? [] : [[each.after.claim, each] as const])));
  const findings = new Map(diff.findings.flatMap(({ after: finding }) => (finding === null ? [] : [[finding.id, finding] as const])));

  function sideView(side: Side | null, file: DraftFile, own: ReadonlyMap<string, Claim>): SideView | null {
    if (side === null) return null;
    const claim = own.get(side.claim);
    return { side, text: claim === undefined ? side.text : printedOf(claim), place: shortPlace(file.place(side.span)) };
  }

  function figure(each: ClaimDiff): FigureView {
    const claim = claims.after.get(each.after?.claim ?? "") ?? claims.before.get(each.before?.claim ?? "");
    return {
      diff: each,
      name: (claim && nameClaim(claim)) || words.unnamed,
      before: sideView(each.before, before, claims.before),
      after: sideView(each.after, after, claims.after),
      difference: claim === undefined ? "" : differenceOf(each, claim, words),
      aspects: each.aspects.filter((aspect) => aspect !== "value").map((aspect) => words.aspects[aspect]).join(words.comma),
    };
  }

  return {
    ...files,
    lang,
    words,
    figure,
    figures: (status) => diff.claims.filter((each) => each.status === status).map(figure),
    figureOf(id) {
      const each = byClaim.get(id);
      return each === undefined ? null : figure(each);
    },
    finding: (id) => findings.get(id) ?? null,
  };
}

function byId({ report }: DraftFile): ReadonlyMap<string, Claim> {
  return new Map(report.claims.map((claim) => [claim.id, claim]));
}

function printedOf(claim: Claim): string {
  const figure = figureOf(claim);
  return figure === null ? claim.quantity.text : printedText(figure);
}

const PERCENT_SIGNS: ReadonlySet<string> = new Set(["percent"]);

/** In the manner of the new figure; the difference of two percentages is in points. */
function differenceOf({ difference }: ClaimDiff, claim: Claim, words: DiffWords): string {
  const value = difference && parseDecimal(difference.decimal);
  if (difference === null || value === null) return "";
  const printing = readPrinting(claim);
  const relative = PERCENT_SIGNS.has(claim.quantity.dimension);
  const amount = signed(printExactly(value, relative ? { ...printing, unit: words.points } : printing));
  return amount + (difference.percent === null ? "" : words.percent(signed(`${difference.percent}%`)));
}

function signed(number: string): string {
  return number.startsWith("-") ? `−${number.slice(1)}` : `+${number}`;
}
