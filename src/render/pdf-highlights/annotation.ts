import type { Severity } from "../../model/finding.js";
import type { Box } from "../../model/origin.js";
import type { Mark } from "./marks.js";
import type { PageObject } from "./pages.js";
import type { NewObject } from "./write-update.js";

type Color = readonly [red: number, green: number, blue: number];

/** Light enough for black letters under them; figures that a finding disagrees with are marked paler, and without the line below. */
const MAIN: Readonly<Record<Severity, Color>> = { error: [1, 0.62, 0.6], warning: [1, 0.82, 0.4], info: [0.62, 0.8, 1] };
const RELATED: Readonly<Record<Severity, Color>> = { error: [1, 0.87, 0.86], warning: [1, 0.94, 0.78], info: [0.86, 0.93, 1] };
const LINES: Readonly<Record<Severity, Color>> = { error: [0.8, 0.1, 0.1], warning: [0.75, 0.45, 0], info: [0.1, 0.35, 0.75] };
const LINE_WIDTH = 1;
const AUTHOR = "gouji";
/** Print (ISO 32000-1 12.5.3). */
const PRINT = 4;
/** Print, no zoom, no rotation: as programs set it for the windows of notes. */
const POPUP_FLAGS = 28;
const POPUP = { width: 220, height: 120 } as const;

/** Numbers of the objects that an annotation is made of and refers to. */
export interface AnnotationNumbers {
  readonly highlight: number;
  readonly popup: number;
  readonly appearance: number;
  /** The graphics state that lets the letters be seen through the mark. */
  readonly state: number;
  /** The page as it is referred to: `12 0 R`. */
  readonly page: string;
}

/** Colours are multiplied, as by a marker on paper (11.3.5.2). */
export const MULTIPLY = "<< /Type /ExtGState /BM /Multiply >>";

/** A mark, the window of its note and what is drawn for it. */
export function annotationObjects(mark: Mark, numbers: AnnotationNumbers, page: PageObject, date: string | undefined): readonly NewObject[] {
  return [
    { number: numbers.highlight, generation: 0, value: highlightSource(mark, numbers, date) },
    { number: numbers.popup, generation: 0, value: popupSource(mark, numbers, page) },
    { number: numbers.appearance, generation: 0, value: appearanceSource(mark, numbers, page) },
  ];
}

/** 12.5.6.10. */
function highlightSource(mark: Mark, numbers: AnnotationNumbers, date: string | undefined): string {
  const { boxes, level, isMain, name, subject, lines } = mark;
  const dates = date === undefined ? "" : ` /M ${dateSource(date)} /CreationDate ${dateSource(date)}`;
  return [
    `<< /Type /Annot /Subtype /Highlight /Rect ${array(around(boxes))} /QuadPoints ${array(boxes.flatMap(quadOf))}`,
    `/F ${PRINT} /C ${array((isMain ? MAIN : RELATED)[level])} /Border [0 0 0] /P ${numbers.page} /NM (${name.replace(/[^\w.-]/gu, "_")})${dates}`,
    `/T ${textString(AUTHOR)} /Subj ${textString(subject)} /Contents ${textString(lines.join("\n"))}`,
    `/AP << /N ${numbers.appearance} 0 R >> /Popup ${numbers.popup} 0 R >>`,
  ].join("\n");
}

/** Drawn by every viewer alike (12.5.5). No transparency group: some viewers do not see through one. */
function appearanceSource({ boxes, level, isMain }: Mark, { state }: AnnotationNumbers, { rotate }: PageObject): string {
  const areas = boxes.map(([left, bottom, right, top]) => `${numbers([left, bottom, right - left, top - bottom])} re`);
  const fill = `${numbers((isMain ? MAIN : RELATED)[level])} rg ${areas.join(" ")} f`;
  const lines = boxes.map((box) => `${numbers(lineBelow(box, rotate))} re`);
  const content = isMain ? `/G gs ${fill} ${numbers(LINES[level])} rg ${lines.join(" ")} f` : `/G gs ${fill}`;
  return `<< /Type /XObject /Subtype /Form /BBox ${array(around(boxes))} /Resources << /ExtGState << /G ${state} 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** 12.5.6.14: the note's window, beside the page to the right of its mark. */
function popupSource({ boxes }: Mark, { highlight, page }: AnnotationNumbers, { view, rotate }: PageObject): string {
  return `<< /Type /Annot /Subtype /Popup /Rect ${array(beside(around(boxes), view, rotate))} /F ${POPUP_FLAGS} /P ${page} /Parent ${highlight} 0 R /Open false >>`;
}

/** Left, bottom, width and height of the line that the reader sees below, however the page is turned. */
function lineBelow([left, bottom, right, top]: Box, rotate: number): readonly number[] {
  switch (rotate) {
    case 90:
      return [right - LINE_WIDTH, bottom, LINE_WIDTH, top - bottom];
    case 180:
      return [left, top - LINE_WIDTH, right - left, LINE_WIDTH];
    case 270:
      return [left, bottom, LINE_WIDTH, top - bottom];
    default:
      return [left, bottom, right - left, LINE_WIDTH];
  }
}

function beside(rect: Box, view: readonly number[], rotate: number): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const { width, height } = POPUP;
  switch (rotate) {
    case 90:
      return [rect[0], top, rect[0] + height, top + width];
    case 180:
      return [left - width, rect[1], left, rect[1] + height];
    case 270:
      return [rect[2] - height, bottom - width, rect[2], bottom];
    default:
      return [right, rect[3] - height, right + width, rect[3]];
  }
}

/** Viewers want the corners left to right, the upper ones first, whatever 12.5.6.10 says of their order. */
function quadOf([left, bottom, right, top]: Box): readonly number[] {
  return [left, top, right, top, left, bottom, right, bottom];
}

function around(boxes: readonly Box[]): Box {
  return boxes.reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]);
}

/** UTF-16 with its mark (7.9.2.2), in hexadecimal: nothing in it can end the string. */
function textString(text: string): string {
  let hex = "FEFF";
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, "0");
  return `<${hex}>`;
}

/** `2025-01-22T09:00:00Z` as 7.9.4 has it. */
function dateSource(date: string): string {
  return `(D:${date.replace(/\D/gu, "").slice(0, 14)}Z)`;
}

function array(values: readonly number[]): string {
  return `[${numbers(values)}]`;
}

function numbers(values: readonly number[]): string {
  return values.map((value) => String(Number(value.toFixed(3)))).join(" ");
}
