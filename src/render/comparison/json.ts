import type { Comparison } from "../../model/comparison.js";

/** A `Comparison` as it is, a row a line, so that two of them can be held against each other line by line. */
export function renderComparisonJson({ schemaVersion, columns, rows }: Comparison): string {
  const lines = (items: readonly unknown[]): string => (items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`);
  return `{"schemaVersion":${schemaVersion},"columns":${lines(columns)},"rows":${lines(rows)}}\n`;
}
