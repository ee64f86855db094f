import type { Lang } from "./wording.js";

const EN: Readonly<Record<string, string>> = {
  "unsupported-format": "is no DOCX, PDF, saved page or plain text; save it as .docx first",
  "encrypted-file": "is encrypted; open it with its password and save it without",
  "damaged-file": "is damaged, or a text in an unknown encoding (not UTF-8, UTF-16 or GB 18030); fetch it again or save it anew",
  "no-text-layer": "holds no readable text (a scan, or fonts without a character map); run text recognition (OCR) first",
  "too-large": "is too large; split it",
  "empty-file": "is empty: no text",
};

/** Why a file gave no report. The library says it in Chinese, and names the reason by a code, of which the English is made. */
export function unreadReason(code: string, detail: string, lang: Lang): string {
  if (lang === "zh") return detail;
  const missing = /npm install [\w@/. -]+/.exec(detail)?.[0];
  if (code === "missing-part" && missing !== undefined) return `needs a package that is not installed: ${missing}`;
  return EN[code] ?? detail;
}
