import type { Claim } from "../../model/claim.js";
import { headingOf } from "../section-path.js";
import { makeOneLine } from "../visible.js";
import { blockIndexAt } from "./blocks.js";
import { escapeHtml } from "./escape.js";
import type { FileView } from "./file-view.js";
import { both, say } from "./words.js";
import type { Both } from "./words.js";

const columns: readonly { readonly title: Both; readonly sort: "text" | "number" }[] = [
  { title: both("原文", "As printed"), sort: "text" },
  { title: both("数值", "Value"), sort: "number" },
  { title: both("单位", "Unit"), sort: "text" },
  { title: both("对象", "Subject"), sort: "text" },
  { title: both("事项", "Action"), sort: "text" },
  { title: both("期间", "Period"), sort: "text" },
  { title: both("章节", "Section"), sort: "text" },
];
const LONGEST_HEADING = 16;

/** What stands before and after the rows. Without a script the headings are plain words; the viewer makes buttons of them. */
export function claimsTableStart(): string {
  const heads = columns.map(({ title, sort }) => `<th scope="col" data-sort="${sort}">${say(title)}</th>`);
  return `<table class="gj-claims"><thead><tr>${heads.join("")}</tr></thead><tbody>`;
}
export const claimsTableEnd = "</tbody></table>";

/** A row a figure, in the order of the text. End tags are left out where HTML lets them be: there are thousands. */
export function* renderClaimRows(view: FileView): Generator<string> {
  for (const claim of view.file.report.claims) {
    const { id, quantity, subject, action, section } = claim;
    const heading = section === null ? undefined : view.sections.byId(section);
    const link = `<a href="#${view.prefix}b${blockIndexAt(view, quantity.span.start)}">${words(quantity.text)}</a>`;
    const cells = [`${link}`, escapeHtml(quantity.decimal), words(quantity.unit), words(subject), words(action), periodOf(claim), heading ? words(shorten(headingOf(heading))) : ""];
    yield `<tr data-row="${escapeHtml(id)}"><td>${cells.join("<td>")}`;
  }
}

function words(text: string): string {
  return escapeHtml(makeOneLine(text));
}

function shorten(heading: string): string {
  return heading.length > LONGEST_HEADING ? `${heading.slice(0, LONGEST_HEADING)}…` : heading;
}

function periodOf({ period }: Claim): string {
  if (period === null) return "";
  const { start, end, asOf } = period;
  if (asOf !== null) return escapeHtml(asOf);
  const year = start?.slice(0, 4) ?? "";
  if (start === `${year}-01-01` && end === `${year}-12-31`) return escapeHtml(year);
  return escapeHtml(start === end ? (start ?? "") : `${start ?? ""}–${end ?? ""}`);
}
