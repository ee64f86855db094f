import { escapeHtml } from "./html/escape.js";
import type { Lang } from "./wording.js";

export interface PageHead {
  readonly lang: Lang;
  readonly title: string;
  /** The one style sheet, and its hash as `bundled:` gives them. */
  readonly style: Inline;
  /** The one script, which stands at the end of the page; a page may do without. */
  readonly script?: Pick<Inline, "sha256">;
}

interface Inline {
  readonly text: string;
  readonly sha256: string;
}

/**
 * A self-contained page up to its `<body>`. Nothing is loaded and nothing is sent, not even by words of a report that found a way to be markup:
 * only this style sheet and this script are obeyed (CSP 3, 2.3.1 hash-source).
 */
export function pageHead({ lang, title, style, script }: PageHead): string {
  const scripts = script === undefined ? "" : ` script-src 'sha256-${script.sha256}';`;
  const policy = `default-src 'none'; style-src 'sha256-${style.sha256}';${scripts} base-uri 'none'; form-action 'none'`;
  return (
    `<!doctype html>\n<html lang="${lang === "en" ? "en" : "zh-CN"}" data-lang="${lang}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><meta name="generator" content="gouji">' +
    `<title>${escapeHtml(title)}</title><style>${style.text}</style></head><body>`
  );
}
