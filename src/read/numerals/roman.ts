/** Beyond this Word counts no further; it also bounds how long the numerals get. */
const LARGEST = 32767;

const SIGNS = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** MCMLXXXIV; `null` below 1 and beyond 32767. */
export function inRoman(value: number): string | null {
  if (value < 1 || value > LARGEST) return null;
  let rest = value;
  let text = "";
  for (const [sign, size] of SIGNS) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}
