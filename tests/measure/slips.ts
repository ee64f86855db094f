import type { Chance } from "../forms/seeded.js";

const NUMERAL = /[0-9０-９]{1,3}(?:[,，] ?[0-9０-９]{3})+(?:[.．][0-9０-９]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?/;

/** A printed number with another one in its place, by one slip of the pen. */
export interface SlippedNumber {
  readonly printed: string;
  /** How many times the value of the old number it is. */
  readonly factor: number;
}

/** The bare digits of a printed number, half-width, without thousands marks; `null` for one in Chinese numerals. */
function digitsOf(number: string): string | null {
  const found = NUMERAL.exec(number);
  return found === null ? null : found[0].normalize("NFKC").replace(/[, ]/g, "");
}

/** One slip as people make them: neighbours swapped, a digit wrong, dropped or doubled, 万 for 亿. In an order of chance. */
export function slipsOf(number: string, chance: Chance): readonly SlippedNumber[] {
  const digits = digitsOf(number);
  if (digits === null || Number(digits) === 0) return [];
  const found = new Map<string, SlippedNumber>();
  const offer = (slipped: string): void => {
    if (slipped === digits || /^0\d|^\.|\.$|^$/.test(slipped) || Number(slipped) === 0) return;
    found.set(slipped, { printed: print(number, slipped), factor: Number(slipped) / Number(digits) });
  };
  for (let i = 0; i < digits.length; i++) {
    const [before, digit, after] = [digits.slice(0, i), digits[i]!, digits.slice(i + 1)];
    if (digit === ".") continue;
    if (/^\d/.test(after)) offer(before + after[0]! + digit + after.slice(1));
    offer(before + String((Number(digit) + 1 + chance.below(9)) % 10) + after);
    if (!before.includes(".")) offer(before + after);
    if (!before.includes(".")) offer(before + digit + digit + after);
  }
  const scaled = /[万亿]/.exec(number)?.[0];
  const slips = [...found.values()];
  if (scaled !== undefined) slips.push({ printed: number.replace(scaled, scaled === "万" ? "亿" : "万"), factor: scaled === "万" ? 1e4 : 1e-4 });
  return shuffle(slips, chance);
}

/** Grouping is kept: 1,076,420 slips to 1,067,420. */
function print(number: string, digits: string): string {
  const grouped = /[,，]/.test(NUMERAL.exec(number)?.[0] ?? "");
  return number.replace(NUMERAL, grouped ? digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ",")) : digits);
}

function shuffle<T>(items: readonly T[], chance: Chance): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(chance.below(left.length), 1)[0]!);
}
