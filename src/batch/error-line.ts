import * as z from "zod/mini";
import { GoujiError } from "../model/errors.js";
import { unreadReason } from "../render/unread-reason.js";
import type { Lang } from "../render/wording.js";
import { batchWordingFor } from "./batch-wording.js";

/**
 * A file that gave no result: one line of `errors.ndjson`. `code` is one of `ErrorCode`, or `internal` (a fault of gouji's), `timed-out`,
 * `out-of-memory`, `crashed` (the worker that read it did not live to tell).
 */
export const ErrorLineSchema = z.readonly(z.object({ file: z.string(), code: z.string(), message: z.string() }));
export type ErrorLine = z.infer<typeof ErrorLineSchema>;

/** Whatever went wrong with one file, as a code and one line. */
export function toErrorLine(file: string, error: unknown, lang: Lang): ErrorLine {
  const wording = batchWordingFor(lang);
  const detail = firstLine(error);
  if (error instanceof GoujiError) return { file, code: error.code, message: unreadReason(error.code, detail, lang) };
  const code = systemCode(error);
  if (code === null) return { file, code: "internal", message: wording.internal(detail) };
  return { file, code: "unreadable-file", message: wording.unreadable(code, detail) };
}

/** The code of an error of the file system, which says what it is in capitals; `null` of any other. */
export function systemCode(error: unknown): string | null {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return /^E[A-Z0-9]+$/.test(code) ? code : null;
}

/** Without the call and path that Node adds: `ENOENT: no such file or directory`. */
export function firstLine(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split(/[\r\n]/, 1)[0] ?? "";
  return /^E[A-Z]+: /.test(line) ? (line.split(",", 1)[0] ?? "") : line;
}
