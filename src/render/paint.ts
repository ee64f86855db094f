import colors from "picocolors";
import type { Severity } from "../model/finding.js";

/** Colours by what they are for. Nothing may be said by colour alone. */
export interface Paint {
  severity(level: Severity, text: string): string;
  strong(text: string): string;
  faint(text: string): string;
  name(text: string): string;
  code(text: string): string;
}

export function createPaint(colored: boolean): Paint {
  const { bold, cyan, dim, red, underline, yellow } = colors.createColors(colored);
  const bySeverity = { error: red, warning: yellow, info: cyan };
  return {
    severity: (level, text) => bySeverity[level](text),
    strong: bold,
    faint: dim,
    name: (text) => bold(underline(text)),
    code: cyan,
  };
}
