import * as style from "bundled:./styles.css";
import type { ClaimStatus, FindingStatus } from "../../../diff/report-diff.js";
import { escapeHtml } from "../../html/escape.js";
import { icons } from "../../html/icons.js";
import { pageHead } from "../../page-head.js";
import { makeOneLine } from "../../visible.js";
import type { Lang } from "../../wording.js";
import type { DraftFiles } from "../draft-files.js";
import { viewDiff } from "../view.js";
import { createFigurePage, renderFigures } from "./figures.js";
import { renderFindings } from "./findings.js";
import { renderLeft } from "./left.js";

interface Part {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly count: number;
  readonly items: () => Iterable<string>;
}

/** Two drafts as one self-contained page, to read or to print. */
export function renderDiffHtml(files: DraftFiles, lang: Lang): string {
  const view = viewDiff(files, lang);
  const { words, diff } = view;
  const { claims, findings, left } = diff.totals;
  const page = createFigurePage(view);
  const figures = (status: Exclude<ClaimStatus, "same">, help = ""): Part => ({
    id: status,
    title: words[status],
    help,
    count: claims[status],
    items: () => renderFigures(view.figures(status), page),
  });
  const findingPart = (status: FindingStatus): Part => ({
    id: `findings-${status}`,
    title: words.findings[status],
    help: "",
    count: findings[status],
    items: () => renderFindings(diff.findings.filter((each) => each.status === status), view),
  });
  const parts: readonly Part[] = [
    { id: "left", title: words.left, help: words.leftHelp, count: left, items: () => diff.left.map((each) => renderLeft(each, view)) },
    findingPart("new"),
    findingPart("altered"),
    figures("changed"),
    figures("appeared"),
    figures("went"),
    figures("reworded", words.rewordedHelp),
    findingPart("open"),
    findingPart("settled"),
  ].filter(({ count }) => count > 0);

  const title = diff.after.title ?? diff.before.title ?? words.title;
  const colon = lang === "en" ? ": " : "：";
  const names = `<p class="gj-name">${escapeHtml(words.before)}${colon}${escapeHtml(makeOneLine(files.before.name))}<br>${escapeHtml(words.after)}${colon}${escapeHtml(makeOneLine(files.after.name))}</p>`;
  const totals = [words.leftTotal(left), words.claimTotals(claims), words.findingTotals(findings)].map((line) => `<li>${escapeHtml(line)}</li>`);
  const note = diff.claims.length === 0 ? words.noFigures : parts.every(({ id }) => id === "findings-open") ? words.nothing : "";
  return (
    pageHead({ lang, title: words.title, style }) +
    `${icons}<a class="gj-skip" href="#main">${escapeHtml(words.skip)}</a><header class="gj-bar"><h1>${escapeHtml(words.title)}</h1></header>` +
    `<main id="main" class="gj-diff" tabindex="-1"><div class="gj-summary"><h2 lang="zh-CN">${escapeHtml(makeOneLine(title))}</h2>${names}<ul>${totals.join("")}</ul>` +
    `${note === "" ? "" : `<p>${escapeHtml(note)}</p>`}${contents(parts, words.title)}</div>\n${parts.map(renderPart).join("")}</main></body></html>\n`
  );
}

function contents(parts: readonly Part[], label: string): string {
  if (parts.length < 2) return "";
  const links = parts.map(({ id, title, count }) => `<li><a href="#${id}">${escapeHtml(title)} ${count}</a></li>`);
  return `<nav aria-label="${escapeHtml(label)}"><ul class="gj-toc">${links.join("")}</ul></nav>`;
}

function renderPart({ id, title, help, count, items }: Part): string {
  const said = help === "" ? "" : ` <small>${escapeHtml(help)}</small>`;
  return `<section id="${id}" aria-labelledby="${id}-title"><h3 id="${id}-title">${escapeHtml(title)} ${count}${said}</h3><ol class="gj-entries">${[...items()].join("")}</ol></section>\n`;
}
