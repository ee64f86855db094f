import type { Box } from "../../model/origin.js";

/** The direction in which a text runs on its page, counterclockwise from the left edge's right angle. */
export type Angle = 0 | 90 | 180 | 270;

/**
 * Text is read in the frame of its own direction: `across` grows with the line, `up` from line to line against the reading order. Whether a page
 * is turned (/Rotate) is seen in its text, which is drawn so that it stands upright to the reader.
 */
export interface FramePoint {
  readonly across: number;
  readonly up: number;
}

/** Degrees that a line may be askew, as on a scan that went through recognition; more is a watermark. */
const ASKEW = 4;

/** The direction of a text whose baseline runs along (x, y), or `null` where it is aslant. */
export function angleOf(x: number, y: number): Angle | null {
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  if (Math.abs(degrees - quarter * 90) > ASKEW) return null;
  return (((quarter + 4) % 4) * 90) as Angle;
}

export function toFrame(angle: Angle, x: number, y: number): FramePoint {
  switch (angle) {
    case 0:
      return { across: x, up: y };
    case 90:
      return { across: y, up: -x };
    case 180:
      return { across: -x, up: -y };
    case 270:
      return { across: -y, up: x };
  }
}

/** A rectangle of the frame as it lies on the page, in points of PDF user space rounded to tenths. */
export function boxOnPage(angle: Angle, left: number, bottom: number, right: number, top: number): Box {
  switch (angle) {
    case 0:
      return roundBox(left, bottom, right, top);
    case 90:
      return roundBox(-top, left, -bottom, right);
    case 180:
      return roundBox(-right, -top, -left, -bottom);
    case 270:
      return roundBox(bottom, -right, top, -left);
  }
}

function roundBox(...sides: [number, number, number, number]): Box {
  const [left, bottom, right, top] = sides.map((side) => Math.round(side * 10) / 10 + 0);
  return [left!, bottom!, right!, top!];
}
