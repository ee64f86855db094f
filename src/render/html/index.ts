// What a page needs to show one checked file. All strings, no DOM: it may run in a worker.
//
//   const view = viewFile(checked, { lang: "zh", rules });      once a file
//   for (const html of renderBlocks(view)) …                    the text, a block at a time, to go into an element of class `gj-text`
//   for (const html of renderFindings(view)) …                  a card each, to go into a list (`<ol class="gj-cards">`)
//   renderFoldedIgnored(view)                                   what the configuration lets stand, folded; or each of it, as cards: renderIgnored(view)
//   for (const html of renderClaimRows(view)) …                 `<tr>`s for the table that claimTableStart/End frame
//   renderCoverage(view)                                        how much was understood
//   renderSummary(view), renderFilters(view)                    title and tallies; the controls that the viewer listens to
//   viewerData(view)                                            plain JSON for attachViewer
//
// Or all of it at once: renderFile(view). In the page: `attachViewer(root, data, options)` from ./viewer/attach-viewer.ts, and the text of
// `styles` (`bundled:./styles/all.css`). All classes begin with `gj-`; `root` has class `gj-file`; the language of the words is that of the
// nearest `data-lang="zh|en"`, the theme that of `data-theme="light|dark"` on the document's root, or the reader's own where it is missing.

export { renderBlocks } from "./blocks.js";
export { claimsTableEnd, claimsTableStart, renderClaimRows } from "./claims-table.js";
export { renderCoverage } from "./coverage.js";
export { viewFile } from "./file-view.js";
export type { FileView, RuleTitle, ViewOptions } from "./file-view.js";
export { renderFilters } from "./filters.js";
export { renderFindings, renderIgnored } from "./findings.js";
export { icons } from "./icons.js";
export { createHtml } from "./page.js";
export type { HtmlOptions } from "./page.js";
export { renderFile, renderFoldedIgnored, renderSummary } from "./render-file.js";
export { viewerData } from "./viewer-data-of.js";
export type { FindingData, RelationData, Term, ViewerData } from "./viewer-data.js";
