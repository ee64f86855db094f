import { readOperators } from "./content-operators.js";

/** A straight line that is drawn along an edge of the page, in PDF user space. */
export interface DrawnLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** a b c d e f of ISO 32000-1 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** Points: what is filled and no thicker than this is a line; rules of tables are half a point to two and a half. */
const THICKEST = 3;
/** Points: shorter lines are dots of a dotted line, corners, parts of a drawing. */
const SHORTEST = 2;
/** Points that the ends of a line along an edge may differ. */
const ASKEW = 0.5;
/** A page with more is a map or a chart, and so is one with states saved so deep. */
const MOST_LINES = 20_000;
const DEEPEST = 64;

/**
 * The lines along the edges of the page that its content draws: strokes, stroked rectangles, and thin areas that are filled, as most programs rule
 * tables. None where there are so many that it must be a drawing.
 */
export function findDrawnLines(content: Uint8Array): readonly DrawnLine[] {
  const drawing = new Drawing();
  readOperators(content, (name, numbers) => {
    drawing.operate(name, numbers);
  });
  return drawing.lines.length > MOST_LINES ? [] : drawing.lines;
}

class Drawing {
  readonly lines: DrawnLine[] = [];
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  readonly #saved: Matrix[] = [];
  /** The parts of the path that is being made; one with a curve is `null`. */
  #parts: (Point[] | null)[] = [];
  #current: Point[] | null = null;

  operate(name: string, numbers: readonly number[]): void {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    switch (name) {
      case "q":
        if (this.#saved.length < DEEPEST) this.#saved.push(this.#matrix);
        return;
      case "Q":
        this.#matrix = this.#saved.pop() ?? this.#matrix;
        return;
      case "cm":
        this.#matrix = multiply([a, b, c, d, e, f], this.#matrix);
        return;
      case "m":
        this.#begin(a, b);
        return;
      case "l":
        this.#current?.push(this.#place(a, b));
        return;
      case "re":
        this.#begin(a, b);
        this.#current!.push(this.#place(a + c, b), this.#place(a + c, b + d), this.#place(a, b + d));
        this.#close();
        return;
      case "h":
        this.#close();
        return;
      case "c":
      case "v":
      case "y":
        if (this.#parts.length > 0) this.#parts[this.#parts.length - 1] = null;
        this.#current = null;
        return;
      case "S":
        this.#paint(true, false);
        return;
      case "s":
        this.#close();
        this.#paint(true, false);
        return;
      case "f":
      case "F":
      case "f*":
        this.#paint(false, true);
        return;
      case "B":
      case "B*":
        this.#paint(true, true);
        return;
      case "b":
      case "b*":
        this.#close();
        this.#paint(true, true);
        return;
      case "n":
        this.#clear();
    }
  }

  #begin(x: number, y: number): void {
    this.#current = [this.#place(x, y)];
    // What is too much will not be looked at.
    if (this.#parts.length <= MOST_LINES) this.#parts.push(this.#current);
  }

  #close(): void {
    if (this.#current !== null) this.#current.push(this.#current[0]!);
  }

  #clear(): void {
    this.#parts = [];
    this.#current = null;
  }

  #paint(isStroked: boolean, isFilled: boolean): void {
    for (const part of this.#parts) {
      if (part === null) continue;
      const thin = isFilled ? thinLine(part) : null;
      if (thin !== null) this.#add(thin);
      else if (isStroked) for (let i = 1; i < part.length; i++) this.#add(lineBetween(part[i - 1]!, part[i]!));
    }
    this.#clear();
  }

  #add(line: DrawnLine): void {
    const [across, up] = [Math.abs(line.x2 - line.x1), Math.abs(line.y2 - line.y1)];
    if (this.lines.length <= MOST_LINES && Math.min(across, up) <= ASKEW && Math.max(across, up) >= SHORTEST) this.lines.push(line);
  }

  #place(x: number, y: number): Point {
    const [a, b, c, d, e, f] = this.#matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
}

/** The middle line of an area that is as thin as a rule. */
function thinLine(points: readonly Point[]): DrawnLine | null {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  if (Math.min(right - left, top - bottom) > THICKEST) return null;
  if (right - left > top - bottom) return { x1: left, y1: (bottom + top) / 2, x2: right, y2: (bottom + top) / 2 };
  return { x1: (left + right) / 2, y1: bottom, x2: (left + right) / 2, y2: top };
}

function lineBetween([x1, y1]: Point, [x2, y2]: Point): DrawnLine {
  return { x1, y1, x2, y2 };
}

/** 8.3.4: `first` is applied first. */
function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
