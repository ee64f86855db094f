import type { Severity } from "../../model/finding.js";

/** The signs of the levels, told apart by their shape: an octagon with a cross, a triangle, a circle. To stand once in a page. */
export const icons: string =
  '<svg width="0" height="0" class="gj-symbols" aria-hidden="true" focusable="false">' +
  '<symbol id="gj-i-error" viewBox="0 0 16 16"><path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor"/><path class="gj-i-in" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/></symbol>' +
  '<symbol id="gj-i-warning" viewBox="0 0 16 16"><path d="M8 1.2 15.4 14.6H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path class="gj-i-in" d="M8 6v4m0 2v.6"/></symbol>' +
  '<symbol id="gj-i-info" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="currentColor"/><path class="gj-i-in" d="M8 4v.6M8 7v5"/></symbol>' +
  "</svg>";

export function icon(level: Severity): string {
  return `<svg class="gj-i gj-i-${level}" aria-hidden="true" focusable="false"><use href="#gj-i-${level}"/></svg>`;
}
