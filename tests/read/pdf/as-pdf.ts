import type { Document } from "../../../src/model/document.js";
import { DEFAULT_LIMITS, type Limits } from "../../../src/read/limits.js";
import * as pdf from "../../../src/read/pdf/read-pdf.js";

/** Reads a PDF with the default settings, or with some other limits. */
export async function readPdf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Document> {
  return pdf.readPdf(bytes, { name: null, limits: { ...DEFAULT_LIMITS, ...limits }, trackedChanges: "accepted" });
}
