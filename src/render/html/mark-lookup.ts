import type { Span } from "../../model/span.js";
import type { FileView } from "./file-view.js";
import type { Mark } from "./marks.js";

/** What a marked stretch is called in the page. What is empty has the same place as the words that follow it. */
export function markId({ prefix }: Pick<FileView, "prefix">, { start, end }: Span): string {
  return `${prefix}m${start}${start === end ? "e" : ""}`;
}

/** The mark in which a place of a finding begins. */
export function markOf({ marks }: Pick<FileView, "marks">, { start, end }: Span): Mark | undefined {
  const isPast = (mark: Mark): boolean => (start === end ? mark.end >= start : mark.end > start);
  const mark = marks[firstIndex(marks, isPast)];
  return mark !== undefined && mark.start <= start ? mark : undefined;
}

/** The index of the first item that passes, all after it passing too; the length where none does. */
export function firstIndex<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
