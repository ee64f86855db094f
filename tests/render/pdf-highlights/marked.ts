import { checkReport, parseReport, type Finding, type Report, type Severity } from "../../../src/index.js";
import { highlightPdf } from "../../../src/render/pdf-highlights/index.js";

export interface Marked {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly copy: Uint8Array;
}

const LEVELS: readonly Severity[] = ["error", "warning", "info"];
const MOST = 30;

/** A report's findings; where it has few, its figures stand for more, each held against the next. */
export function findingsOf(report: Report): readonly Finding[] {
  const found = checkReport(report);
  if (found.length > 3) return found;
  const { claims } = report;
  return [
    ...found,
    ...claims.slice(0, MOST).map(({ quantity }, index): Finding => {
      const next = claims[(index + 1) % claims.length]!.quantity;
      return {
        id: `made-${index}`,
        rule: "sum-mismatch",
        severity: LEVELS[index % 3]!,
        message: `第${index + 1}处为${quantity.text}`,
        span: quantity.span,
        related: index % 2 === 0 ? [] : [{ span: next.span, message: `分项：${next.text}` }],
        claims: [],
        stated: quantity.text,
        computed: null,
        formula: null,
        confidence: 1,
      };
    }),
  ];
}

export async function mark(bytes: Uint8Array): Promise<Marked> {
  const report = await parseReport(bytes);
  const findings = findingsOf(report);
  return { report, findings, copy: await highlightPdf(bytes, report, findings, { lang: "zh" }) };
}

export function startsWith(copy: Uint8Array, original: Uint8Array): boolean {
  return Buffer.compare(copy.subarray(0, original.length), original) === 0;
}
