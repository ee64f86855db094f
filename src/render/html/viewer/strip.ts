import { cardOf, sayIn } from "./elements.js";
import { tieNames } from "./tie-names.js";
import type { Tie } from "./ties.js";

/** Writes the arithmetic of what is drawn into the strip at the foot, which screen readers announce. */
export function fillStrip(root: HTMLElement, ties: readonly Tie[]): void {
  const strip = root.querySelector<HTMLElement>(".gj-strip");
  if (strip === null) return;
  strip.hidden = ties.length === 0;
  strip.className = `gj-strip${ties[0]?.level === undefined ? "" : ` gj-${ties[0].level}`}`;
  strip.replaceChildren(...ties.map((tie) => lineOf(root, tie)));
}

function lineOf(root: HTMLElement, tie: Tie): HTMLElement {
  const document = root.ownerDocument;
  const line = document.createElement("p");
  const card = tie.finding === undefined ? null : cardOf(root, tie.finding);
  if (card !== null) {
    const badge = card.querySelector(".gj-card-top");
    if (badge !== null) line.append(badge.cloneNode(true));
  } else {
    const [zh, en] = tieNames[tie.type ?? ""] ?? ["勾稽", "tie"];
    const wording = tie.wording === "" ? "" : `「${tie.wording}」`;
    line.append(sayIn(document, "span", "gj-strip-name", zh + wording, `${en} ${wording}`));
  }
  const sum = document.createElement("span");
  for (const { text, isFigure } of tie.line) {
    const piece = document.createElement(isFigure ? "b" : "span");
    piece.textContent = text;
    sum.append(piece);
  }
  // Where a fault has no arithmetic, its own words say it.
  if (tie.line.length === 0) sum.append(...(card?.querySelector(".gj-go")?.cloneNode(true).childNodes ?? []));
  line.append(sum);
  return line;
}
