import type { Document } from "../../src/model/document.js";
import { DEFAULT_LIMITS } from "../../src/read/limits.js";
import * as text from "../../src/read/text/read-text.js";

/** Reads plain text with the default settings. */
export function readText(input: string | Uint8Array, name: string | null = null): Document {
  return text.readText(input, { name, limits: DEFAULT_LIMITS });
}
