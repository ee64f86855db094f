import type { Failure } from "../protocol.js";

/** Whatever went wrong, as a code and one line. */
export function toFailure(error: unknown): Failure {
  const message = (error instanceof Error ? error.message : String(error)).split(/[\r\n]/, 1)[0] ?? "";
  if (error instanceof Error && error.name === "GoujiError" && "code" in error) return { code: String(error.code), message };
  // A folder, or a file that was moved or changed since (File API, 9.1).
  if (error instanceof DOMException && ["NotReadableError", "NotFoundError"].includes(error.name)) return { code: "unreadable-file", message };
  return { code: "internal", message };
}
