import type { Document } from "../../model/document.js";
import { GoujiError } from "../../model/errors.js";
import type { ReadSettings } from "../reader.js";

export function readHtml(_input: Uint8Array | string, _settings: ReadSettings): Document {
  throw new GoujiError("unsupported-format", "尚未支持");
}
