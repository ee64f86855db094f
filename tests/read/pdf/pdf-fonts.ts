/** A font as a PDF names it: its objects, `@0` standing for the number of the first, `@1` for that of the next; and how text becomes its codes, in hexadecimal. */
interface FontSpec {
  readonly objects: readonly string[];
  encode(text: string): string;
}

/** Adobe-GB1 has its half-width letters at CID 1–95 and 814–939. */
const HALF_WIDTHS = "/W [1 95 500 814 939 500] /DW 1000";
const DESCENDANT =
  "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> " +
  `${HALF_WIDTHS} /FontDescriptor @2 0 R >>`;
const DESCRIPTOR =
  "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>";

/** A font of the viewer, known by its name and a character map: readable only with that map at hand. */
function chineseFont(encoding: string, encode: FontSpec["encode"]): FontSpec {
  return {
    objects: [
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [@1 0 R] >>`,
      DESCENDANT,
      DESCRIPTOR,
    ],
    encode,
  };
}

/** Glyphs named /G21, /G22…: what they look like is known, what they mean is not. */
const NAMELESS: FontSpec = {
  objects: [
    "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /G21 @1 0 R >> " +
      `/Encoding << /Type /Encoding /Differences [33 ${Array.from({ length: 94 }, (_, i) => `/G${(33 + i).toString(16)}`).join(" ")}] >> ` +
      `/FirstChar 33 /LastChar 126 /Widths [${Array.from({ length: 94 }, () => 1000).join(" ")}] >>`,
    "<< /Length 31 >>\nstream\n1000 0 d0 0 0 1000 1000 re f    \nendstream",
  ],
  encode: (text) => [...text].map((_, i) => byte(33 + ((i * 7) % 94))).join(""),
};

export const FONTS = {
  /** Unicode, two bytes a character. */
  song: chineseFont("UniGB-UCS2-H", (text) => units(text).map((unit) => unit.toString(16).padStart(4, "0")).join("")),
  /** GBK: one byte a letter or digit, two a Chinese character. */
  gbk: chineseFont("GBK-EUC-H", (text) => [...text].map((character) => gbkOf(character).toString(16).padStart(2, "0")).join("")),
  nameless: NAMELESS,
} as const satisfies Record<string, FontSpec>;

export type FontKey = keyof typeof FONTS;

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function byte(code: number): string {
  return code.toString(16).padStart(2, "0");
}

let gbkCodes: ReadonlyMap<string, number> | null = null;

/** The platform decodes GBK but does not encode it: the table is turned around. */
function gbkOf(character: string): number {
  if (character.charCodeAt(0) < 0x80) return character.charCodeAt(0);
  gbkCodes ??= invertGbk();
  const code = gbkCodes.get(character);
  if (code === undefined) throw new Error(`GBK lacks ${character}`);
  return code;
}

function invertGbk(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder("gbk");
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), (lead << 8) | trail);
    }
  }
  return codes;
}
