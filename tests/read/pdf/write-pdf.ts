import { FONTS, type FontKey } from "./pdf-fonts.js";

/**
 * A string and where it stands. Lengths are points of PDF user space (1/72 inch), measured from the left bottom corner of the page as it is
 * stored, that is, before `rotate` turns it.
 */
export interface TextSpec {
  readonly text: string;
  /** Of the first character's left edge. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Height of the font; a Chinese character is as wide, a letter or digit half of it. 16 unless given, as official documents are set. */
  readonly size?: number;
  /** Degrees, counterclockwise. */
  readonly angle?: number;
  /** Put between the characters (operator Tc). */
  readonly spacing?: number;
  /** Drawn without being seen, as text recognition puts it over a scan (operator Tr 3). */
  readonly invisible?: boolean;
  readonly font?: FontKey;
}

/** A straight line, from one end to the other, in points of PDF user space. */
export interface RuleSpec {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Drawn as a thin area that is filled, as Word does, and not as a stroke. */
  readonly isFilled?: boolean;
}

export interface PageSpec {
  readonly texts: readonly TextSpec[];
  readonly rules?: readonly RuleSpec[];
  /** A4 upright unless given. */
  readonly width?: number;
  readonly height?: number;
  /** Clockwise, as the reader sees it. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** The page shows a picture that fills it. */
  readonly picture?: boolean;
}

export const A4 = { width: 595, height: 842 } as const;

/** Writes an uncompressed PDF 1.4 whose fonts are not embedded. What each string says stands beside it as a comment. */
export function writePdf(pages: readonly PageSpec[]): Uint8Array {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
  const fonts: string[] = [];
  for (const key of new Set(pages.flatMap(({ texts }) => texts.map(({ font = "song" }) => font)))) {
    const base = objects.length + 1;
    fonts.push(`/${key} ${base} 0 R`);
    for (const object of FONTS[key].objects) objects.push(object.replace(/@(\d)/g, (_, offset: string) => `${base + Number(offset)}`));
  }
  const resources = [`/Font << ${fonts.join(" ")} >>`];
  if (pages.some(({ picture }) => picture === true)) {
    resources.push(`/XObject << /picture ${objects.length + 1} 0 R >>`);
    objects.push(stream("scan", "/Type /XObject /Subtype /Image /Width 2480 /Height 3508 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /DCTDecode"));
  }
  const kids = pages.map((page) => {
    const { width = A4.width, height = A4.height, rotate = 0 } = page;
    const turned = rotate === 0 ? "" : ` /Rotate ${rotate}`;
    const number = objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}]${turned} /Resources << ${resources.join(" ")} >> /Contents ${objects.length + 2} 0 R >>`,
    );
    objects.push(stream(contentOf(page)));
    return `${number} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(" ")}] >>`;
  return assemblePdf(objects);
}

/** Puts numbered objects (the first is 1, the catalog) into a file with its cross-reference table. */
export function assemblePdf(objects: readonly string[], trailer = ""): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (text: string): void => {
    const bytes = encoder.encode(text);
    parts.push(bytes);
    length += bytes.length;
  };
  write("%PDF-1.4\n");
  objects.forEach((object, index) => {
    offsets.push(length);
    write(`${index + 1} 0 obj\n${object}\nendobj\n`);
  });
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`);
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  const file = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** A stream object, `entries` being more of its dictionary. */
export function stream(content: string, entries = ""): string {
  const length = new TextEncoder().encode(content).length;
  return `<< ${entries === "" ? "" : `${entries} `}/Length ${length} >>\nstream\n${content}\nendstream`;
}

function contentOf({ texts, rules = [], picture = false, width = A4.width, height = A4.height }: PageSpec): string {
  const lines = picture ? [`q ${width} 0 0 ${height} 0 0 cm /picture Do Q`] : [];
  for (const { text, x, y, size = 16, angle = 0, spacing = 0, invisible = false, font = "song" } of texts) {
    const turn = (angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const matrix = [cos, sin, -sin, cos, x, y].map((number) => Number(number.toFixed(4))).join(" ");
    const state = `${spacing === 0 ? "" : ` ${spacing} Tc`}${invisible ? " 3 Tr" : ""}`;
    lines.push(`BT /${font} ${size} Tf${state} ${matrix} Tm <${FONTS[font].encode(text)}> Tj ET % ${text}`);
    if (spacing !== 0 || invisible) lines.push("BT 0 Tc 0 Tr ET");
  }
  lines.push(...rules.map(drawRule));
  return lines.join("\n");
}

function drawRule({ x1, y1, x2, y2, isFilled = false }: RuleSpec): string {
  return isFilled ? `${x1} ${y1} ${Math.max(x2 - x1, 0.5)} ${Math.max(y2 - y1, 0.5)} re f` : `${x1} ${y1} m ${x2} ${y2} l S`;
}
