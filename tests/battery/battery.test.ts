import { describe, expect, test } from "vitest";
import { checkReport, parseReport, type Finding, type Report, type Span } from "../../src/index.js";
import { readBattery, type Twin } from "./read-battery.js";

const battery = readBattery();

/**
 * How many of a genre's slips are found, and how many are found at their level (a contradiction by an error). What is reached
 * may only rise: a change that finds fewer has lost a wording.
 */
const FLOORS: Readonly<Record<string, readonly [found: number, atLevel: number]>> = {
  audit: [14, 14],
  budget: [15, 13],
  "civil-affairs": [14, 14],
  court: [15, 15],
  eco: [12, 12],
  education: [11, 11],
  fazhi: [18, 16],
  foi: [15, 15],
  hotline: [14, 14],
  "medical-insurance": [15, 15],
  plan: [14, 13],
  procuratorate: [14, 14],
  reconsideration: [13, 11],
  safety: [15, 15],
  "stat-communique": [15, 15],
  "work-report": [15, 15],
};

/** Sound passages that a rule still stumbles over: none may join them, and one that no longer does must leave. */
const STUMBLES: readonly string[] = [];

test("every genre has its floor", () => {
  expect(Object.keys(FLOORS)).toEqual([...battery.keys()]);
});

describe.each([...battery])("%s", (genre, passages) => {
  test("has a dozen passages, each with a slip in one figure", () => {
    expect(passages.length).toBeGreaterThanOrEqual(12);
    expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
    for (const { text, twins } of passages) {
      expect(twins.length, text).toBeGreaterThanOrEqual(1);
      for (const twin of twins) expect(withoutFigure(twin.text, twin.changed), twin.text).toBe(withoutFigure(text, alike(text, twin)));
    }
  });

  test.each(passages.map(({ text }) => text))("is silent: %s", async (text) => {
    const { findings } = await check(text);
    const alarms = alarmsOf(findings).map(({ rule }) => `${rule}: ${text}`);
    expect(alarms).toEqual(STUMBLES.filter((stumble) => stumble.endsWith(`: ${text}`)));
  });

  test("finds as many slips as before", async () => {
    let found = 0;
    let atLevel = 0;
    for (const { text, twins } of passages) {
      const stumbling = new Set(alarmsOf((await check(text)).findings).map(({ rule }) => rule));
      for (const twin of twins) {
        const { report, findings } = await check(twin.text);
        // A rule that speaks up whether or not there is a slip has not found it.
        const hits = alarmsOf(findings).filter((finding) => !stumbling.has(finding.rule) && pointsAt(report, finding, twin.changed));
        if (hits.length > 0) found++;
        if (hits.some(({ severity }) => severity === "error" || twin.severity === "warning")) atLevel++;
      }
    }
    const [least, leastAtLevel] = FLOORS[genre] ?? [Infinity, Infinity];
    expect(found).toBeGreaterThanOrEqual(least);
    expect(atLevel).toBeGreaterThanOrEqual(leastAtLevel);
  });
});

async function check(text: string): Promise<{ readonly report: Report; readonly findings: readonly Finding[] }> {
  const report = await parseReport(text);
  return { report, findings: checkReport(report) };
}

const alarmsOf = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ severity }) => severity !== "info");

/** Whether the changed figure is one of those that disagree: a finding about other figures has not seen the slip. */
function pointsAt(report: Report, finding: Finding, changed: Span): boolean {
  const claims = report.claims.filter(({ id }) => finding.claims.includes(id)).map(({ quantity }) => quantity.span);
  return [finding.span, ...finding.related.map(({ span }) => span), ...claims].some(({ start, end }) => start < changed.end && changed.start < end);
}

/** The place in the sound passage that a twin's change replaces. */
function alike(sound: string, { text, changed }: Twin): Span {
  return { start: changed.start, end: changed.end + sound.length - text.length };
}

const FIGURE = /[-\d.,一二三四五六七八九十百千万亿]/;

/** A text with the figure around a span cut out, so that two texts are the same without theirs if only it differs. */
function withoutFigure(text: string, { start, end }: Span): string {
  let from = start;
  let to = end;
  while (FIGURE.test(text[from - 1] ?? "")) from--;
  while (FIGURE.test(text[to] ?? "")) to++;
  expect(text.slice(from, to)).toMatch(/^[-\d.,一二三四五六七八九十百千万亿]+$/);
  return `${text.slice(0, from)}#${text.slice(to)}`;
}
