import type { Tie } from "./ties.js";

const SVG = "http://www.w3.org/2000/svg";
/** How far from the words the lines run, in CSS pixels. */
const GAP = 4;
const GUTTER = 14;
/** Members beyond these are ringed, but no line is drawn to them. */
const MOST_LINES = 40;

/** Draws lines from the members of a tie to that which they make; gives back what takes them away again. */
export function drawTies(paper: HTMLElement, ties: readonly Tie[]): () => void {
  const drawn = ties.map((tie) => drawTie(paper, tie));
  return () => {
    for (const erase of drawn) erase();
  };
}

function drawTie(paper: HTMLElement, { whole, parts, level }: Tie): () => void {
  const members = [...whole, ...parts];
  for (const member of members) {
    member.classList.add("is-tied");
    if (level !== undefined) member.style.setProperty("--gj-tie", `var(--gj-${level})`);
  }
  for (const member of whole) member.classList.add("is-whole");
  const svg = drawLines(paper, whole[0], parts.slice(0, MOST_LINES));
  if (level !== undefined) svg?.classList.add(`gj-${level}`);
  return () => {
    svg?.remove();
    for (const member of members) {
      member.classList.remove("is-tied", "is-whole");
      member.style.removeProperty("--gj-tie");
    }
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function drawLines(paper: HTMLElement, whole: HTMLElement | undefined, parts: readonly HTMLElement[]): SVGSVGElement | null {
  if (whole === undefined || parts.length === 0) return null;
  const frame = paper.getBoundingClientRect();
  const text = paper.querySelector(".gj-text")?.getBoundingClientRect() ?? frame;
  const boxOf = (element: HTMLElement): Box => {
    // A figure broken over two lines is met where it begins.
    const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { left: left - frame.left, right: right - frame.left, top: top - frame.top, bottom: bottom - frame.top };
  };
  const target = boxOf(whole);
  const gutter = text.left - frame.left - GUTTER;
  const lines = parts.map((part) => pathBetween(boxOf(part), target, gutter));

  const svg = paper.ownerDocument.createElementNS(SVG, "svg");
  svg.setAttribute("class", "gj-ties");
  svg.setAttribute("width", "100%");
  svg.setAttribute("height", "100%");
  svg.setAttribute("aria-hidden", "true");
  for (const { path, from, to } of lines) {
    svg.append(shape(svg, "path", { d: path }), shape(svg, "circle", { cx: from[0], cy: from[1], r: 2.5 }), shape(svg, "circle", { cx: to[0], cy: to[1], r: 4 }));
  }
  paper.append(svg);
  return svg;
}

function shape(svg: SVGSVGElement, name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = svg.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(typeof value === "number" ? Math.round(value * 10) / 10 : value));
  return element;
}

type Point = readonly [x: number, y: number];

interface Line {
  readonly path: string;
  readonly from: Point;
  readonly to: Point;
}

const middle = ({ left, right }: Box): number => (left + right) / 2;

/** On one line an arc over the words; in one column of a table a bracket beside it; else along the lines and down the margin. */
function pathBetween(part: Box, whole: Box, gutter: number): Line {
  const height = Math.max(1, whole.bottom - whole.top);
  if (Math.abs(part.top - whole.top) < height * 0.6) {
    const [from, to]: readonly [Point, Point] = [[middle(part), part.top - 2], [middle(whole), whole.top - 2]];
    const rise = Math.min(26, 8 + Math.abs(from[0] - to[0]) * 0.08);
    return { from, to, path: `M${at(from)} C${at([from[0], from[1] - rise])} ${at([to[0], to[1] - rise])} ${at(to)}` };
  }
  if (Math.abs(part.right - whole.right) < 12) {
    const x = Math.max(part.right, whole.right) + GUTTER;
    const [from, to]: readonly [Point, Point] = [[part.right + GAP, (part.top + part.bottom) / 2], [whole.right + GAP, (whole.top + whole.bottom) / 2]];
    return { from, to, path: bend(from, x, to) };
  }
  return { from: [middle(part), part.bottom + GAP], to: [middle(whole), whole.bottom + GAP], path: bend([middle(part), part.bottom + GAP], gutter, [middle(whole), whole.bottom + GAP]) };
}

const CORNER = 6;

/** From a point level to `x`, up or down there, and level again to the other point, with round corners. */
function bend(from: Point, x: number, to: Point): string {
  const [out, back] = [Math.sign(x - from[0]) * CORNER, Math.sign(to[0] - x) * CORNER];
  const turn = Math.sign(to[1] - from[1]) * Math.min(CORNER, Math.abs(to[1] - from[1]) / 2);
  return `M${at(from)} L${at([x - out, from[1]])} Q${at([x, from[1]])} ${at([x, from[1] + turn])} L${at([x, to[1] - turn])} Q${at([x, to[1]])} ${at([x + back, to[1]])} L${at(to)}`;
}

function at([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
