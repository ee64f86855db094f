import type { Finding } from "../../src/index.js";
import { findingsOf } from "./findings-of.js";

/** What one rule finds in a report of these lines, one paragraph each. */
export function findBy(rule: string, ...lines: readonly string[]): Promise<readonly Finding[]> {
  return findingsOf(rule, `临川市2025年工作情况报告\n\n${lines.join("\n")}\n`);
}

/** The same, each finding as its level and the figure it stands at: `error 424.7亿元`. */
export async function faultsBy(rule: string, ...lines: readonly string[]): Promise<readonly string[]> {
  return (await findBy(rule, ...lines)).map(({ severity, stated }) => `${severity} ${stated ?? ""}`);
}
