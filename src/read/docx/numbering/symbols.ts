/**
 * What the glyphs of symbol fonts look like. Word writes them as code points of the private use area, U+F000 and the byte that they have
 * in the font (17.3.3.30), which mean nothing without it. Those that turn up in Chinese office files: bullets, boxes, marks, signs of
 * measure.
 */
const WINGDINGS = table(
  "21✏ 22✂ 28☎ 2A✉ 46☞ 4A☺ 6C● 6D❍ 6E■ 6F□ 70❐ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78⌧ 7B❀ 7C✿ 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ " +
    "8B⓿ 8C❶ 8D❷ 8E❸ 8F❹ 90❺ 91❻ 92❼ 93❽ 94❾ 95❿ 9E· 9F• A1○ A4◉ A5◎ A7▪ A8□ AA✦ AB★ AC✶ AD✴ AE✹ AF✵ D8➢ DF← E0→ E1↑ E2↓ E8➔ EF⇦ F0⇨ F1⇧ F2⇩ FB✗ FC✓ FD☒ FE☑",
);
const WINGDINGS_2 = table("4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ 6A① 6B② 6C③ 6D④ 6E⑤ 6F⑥ 70⑦ 71⑧ 72⑨ 73⑩ 96• 97● 98● 99○ 9A○ A2■ A3□ A4□ AE◆ AF◇");
const SYMBOL = table(
  "25% 2A∗ 2B+ 2D− 2E. 2F/ 3A: 3C< 3D= 3E> 41Α 42Β 43Χ 44Δ 45Ε 46Φ 47Γ 48Η 49Ι 4BΚ 4CΛ 4DΜ 4EΝ 4FΟ 50Π 51Θ 52Ρ 53Σ 54Τ 55Υ 57Ω 58Ξ 59Ψ 5AΖ " +
    "61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6Bκ 6Cλ 6Dμ 6Eν 6Fο 70π 71θ 72ρ 73σ 74τ 75υ 77ω 78ξ 79ψ 7Aζ A3≤ A5∞ A8♦ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B2″ B3≥ B4× B5∝ B7• B8÷ " +
    "B9≠ BA≡ BB≈ BC… C5⊕ C6∅ CE∈ D0∠ D2® D3© D4™ D5∏ D6√ D7⋅ D9∧ DA∨ DB⇔ DC⇐ DE⇒ E5∑ F2∫",
);
const FONTS: Readonly<Record<string, ReadonlyMap<number, string>>> = { wingdings: WINGDINGS, "wingdings 2": WINGDINGS_2, symbol: SYMBOL };

/** Shown for a glyph that is not in the tables: a bullet is by far the most likely. */
const UNKNOWN = "•";

/** A glyph by its font and its code in hexadecimal, as `w:sym` has them; nothing where the code is none. */
export function symbolOf(font: string, code: string): string {
  if (!/^[0-9a-f]{1,6}$/i.test(code)) return "";
  const point = Number.parseInt(code, 16);
  return point > 0 && point <= 0xffff && !(point >= 0xd800 && point <= 0xdfff) ? glyphOf(font, point) : "";
}

/** A label in a symbol font: Word writes `l` or U+F06C for ●. What is not of a symbol font stays as it is. */
export function symbolsOf(font: string, text: string): string {
  const isSymbols = FONTS[font.toLowerCase()] !== undefined;
  if (!isSymbols && !/[\uF000-\uF0FF]/.test(text)) return text;
  // A number in a symbol font is a number still.
  return text.includes("%") ? text : Array.from(text, (letter) => glyphOf(font, letter.codePointAt(0)!)).join("");
}

function glyphOf(font: string, point: number): string {
  const isPrivate = point >= 0xf000 && point <= 0xf0ff;
  const glyphs = FONTS[font.toLowerCase()];
  if (isPrivate) return (glyphs ?? WINGDINGS).get(point - 0xf000) ?? UNKNOWN;
  return (point <= 0xff ? glyphs?.get(point) : undefined) ?? String.fromCodePoint(point);
}

function table(entries: string): ReadonlyMap<number, string> {
  return new Map(entries.split(" ").map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]));
}
