import { getDocumentProxy } from "unpdf";
import type { Box } from "../../../src/index.js";

/** An annotation as pdf.js reads it. */
export interface ReadMark {
  readonly page: number;
  readonly subtype: string;
  readonly contents: string;
  readonly author: string;
  readonly color: readonly number[];
  readonly boxes: readonly Box[];
  readonly hasAppearance: boolean;
  readonly flags: number;
}

interface PdfjsAnnotation {
  readonly subtype: string;
  readonly contentsObj?: { readonly str: string };
  readonly titleObj?: { readonly str: string };
  readonly color: ArrayLike<number> | null;
  readonly quadPoints?: ArrayLike<number>;
  readonly hasAppearance: boolean;
  readonly annotationFlags: number;
}

/** All annotations of a file but the windows of notes, page by page in the order of their list. */
export async function readMarks(bytes: Uint8Array): Promise<readonly ReadMark[]> {
  const file = await getDocumentProxy(bytes.slice());
  const marks: ReadMark[] = [];
  for (let page = 1; page <= file.numPages; page++) {
    const annotations = (await (await file.getPage(page)).getAnnotations()) as PdfjsAnnotation[];
    for (const { subtype, contentsObj, titleObj, color, quadPoints, hasAppearance, annotationFlags } of annotations) {
      if (subtype === "Popup") continue;
      const boxes = boxesOf([...Array.from(quadPoints ?? [])]);
      marks.push({ page, subtype, contents: contentsObj?.str ?? "", author: titleObj?.str ?? "", color: Array.from(color ?? []), boxes, hasAppearance, flags: annotationFlags });
    }
  }
  await file.destroy();
  return marks;
}

function boxesOf(points: readonly number[]): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= points.length; at += 8) {
    const quad = points.slice(at, at + 8);
    const across = quad.filter((_, index) => index % 2 === 0);
    const up = quad.filter((_, index) => index % 2 === 1);
    boxes.push([Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)]);
  }
  return boxes;
}
