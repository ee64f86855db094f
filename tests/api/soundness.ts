import { expect } from "vitest";
import { segmentReport, type Finding, type Report, type Section, type Span } from "../../src/index.js";
import { membersOf } from "../../src/model/relation-members.js";

/** What holds of every report, whatever was read: each line is a promise that users build upon. */
export function expectSound(report: Report, findings: readonly Finding[] = []): void {
  const { text, claims, relations, blocks, sections, tables, coverage } = report;
  const inText = ({ start, end }: Span): boolean => Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  const ids = new Set(claims.map(({ id }) => id));
  const sectionIds = new Set<string>();

  // Blocks stand in order, apart from each other, and leave out only white space.
  let at = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(at, span.start).trim()).toBe("");
    at = span.end;
  }
  expect(text.slice(at).trim()).toBe("");

  // Pieces lead every word back to the file; only what parts paragraphs and cells stands in none.
  let from = 0;
  for (const { span } of report.source.format === "text" ? [] : report.pieces) {
    expect(span.start).toBeGreaterThanOrEqual(from);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(from, span.start).trim()).toBe("");
    from = span.end;
  }
  expect(report.source.format === "text" ? report.pieces.length : text.slice(from).trim().length).toBe(0);

  // Sections nest, stand in order, and have an id each.
  const visit = (list: readonly Section[], within: Span): void => {
    let from = within.start;
    for (const section of list) {
      expect(sectionIds.has(section.id)).toBe(false);
      sectionIds.add(section.id);
      expect(section.span.start).toBeGreaterThanOrEqual(from);
      expect(section.span.end).toBeLessThanOrEqual(within.end);
      expect(isInside(section.headingSpan, section.span)).toBe(true);
      if (section.number !== null) {
        expect(isInside(section.number.span, section.headingSpan)).toBe(true);
        expect(section.number.ordinal).toBeGreaterThanOrEqual(0);
      }
      from = section.span.end;
      visit(section.children, section.span);
    }
  };
  visit(sections, { start: 0, end: text.length });

  // Each claim is printed where it says, in its sentence and in its section; its value lies in what it can stand for.
  expect(ids.size).toBe(claims.length);
  for (const { quantity, sentence, section, table } of claims) {
    expect(text.slice(quantity.span.start, quantity.span.end)).toBe(quantity.text);
    expect(quantity.text).not.toBe("");
    expect(inText(sentence) && isInside(quantity.span, sentence)).toBe(true);
    expect(section === null || sectionIds.has(section)).toBe(true);
    expect(table === null || tables.some(({ id }) => id === table.id)).toBe(true);
    expect(Number(quantity.decimal)).toBe(quantity.value);
    if (quantity.min !== null) expect(Number(quantity.min)).toBeLessThanOrEqual(quantity.value);
    if (quantity.max !== null) expect(Number(quantity.max)).toBeGreaterThanOrEqual(quantity.value);
  }

  // Relations tie claims that are there; findings point into the text.
  for (const relation of relations) for (const id of membersOf(relation)) expect(ids.has(id)).toBe(true);
  for (const finding of findings) {
    expect([finding.span, ...finding.related.map(({ span }) => span)].every(inText)).toBe(true);
    expect(finding.claims.every((id) => ids.has(id))).toBe(true);
    expect(finding.message).not.toMatch(/^\s*$|\n/);
  }
  expect(findings.map(({ span }) => span.start)).toEqual(findings.map(({ span }) => span.start).sort((a, b) => a - b));
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);

  // Coverage counts what is there.
  expect(coverage.claims).toBe(claims.length);
  expect(coverage.related).toBeLessThanOrEqual(coverage.claims);
  const skipped = Object.values(coverage.skipped).reduce((sum, count) => sum + count, 0);
  expect(coverage.claims + skipped).toBe(coverage.numbers);

  // Words joined are the text.
  const tokens = segmentReport(report);
  expect(tokens.map((token) => token.text).join("")).toBe(text);
  expect(tokens.every((token) => text.slice(token.span.start, token.span.end) === token.text)).toBe(true);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
