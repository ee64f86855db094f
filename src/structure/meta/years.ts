import { isDigit } from "../characters.js";

/** 2024年, 2024年度, 2021—2025年: `text.slice(start, end)`. */
export interface Years {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** The first year or stretch of years that starts at or after `from` and before `to`. A day of a year (2024年3月) is none. */
export function yearsIn(text: string, from = 0, to = text.length): Years | null {
  for (let at = from; at < to; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const years = yearsAt(text, at);
    if (years) return years;
    while (at + 1 < to && isDigit(text.charCodeAt(at + 1))) at++;
  }
  return null;
}

function yearsAt(text: string, start: number): Years | null {
  const first = yearNumber(text, start);
  if (first === null) return null;
  let last = first;
  let end = start + 4;
  const second = afterDash(text, text[end] === "年" ? end + 1 : end);
  const later = second < 0 ? null : yearNumber(text, second);
  if (later !== null && later > first && text[second + 4] === "年") {
    last = later;
    end = second + 4;
  }
  if (text[end] !== "年") return null;
  end++;
  if (text[end] === "度") end++;
  return isDigit(text.charCodeAt(end)) ? null : { start, end, first, last };
}

function yearNumber(text: string, at: number): number | null {
  for (let i = at; i < at + 4; i++) if (!isDigit(text.charCodeAt(i))) return null;
  const year = Number(text.slice(at, at + 4));
  return year >= 1949 && year < 2100 && !isDigit(text.charCodeAt(at + 4)) ? year : null;
}

/** Just past the dash or 至 at `at`, or -1. */
function afterDash(text: string, at: number): number {
  let end = at;
  while (end - at < 2 && "—–-~～至".includes(text[end] ?? " ")) end++;
  return end > at ? end : -1;
}
