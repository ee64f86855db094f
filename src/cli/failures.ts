import type { FailedFile } from "../render/checked-file.js";
import { makeVisible } from "../render/visible.js";
import type { Messages } from "./messages.js";

/** Whatever went wrong with one file, as a code and one line. */
export function toFailure(name: string, error: unknown, messages: Messages): FailedFile {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const detail = detailOf(error);
  if (error instanceof Error && error.name === "GoujiError") return { name, code, message: messages.unread(code, detail) };
  // Errors of the file system say what they are in capitals; anything else is a fault of our own.
  if (!/^E[A-Z0-9_]+$/.test(code) || code.startsWith("ERR_")) return { name, code: "internal", message: messages.internal(detail) };
  return { name, code: "unreadable-file", message: whyUnread(error, messages) ?? messages.unreadable(detail) };
}

/** Why the system would not let a file be read, in the user's language; `null` for what is no everyday reason. */
export function whyUnread(error: unknown, messages: Messages): string | null {
  return everydayReason(error, messages.missing, messages.isDirectory, messages.forbidden);
}

/** The same for a file that is to be written. */
export function whyUnwritten(error: unknown, messages: Messages): string | null {
  return everydayReason(error, messages.noFolder, messages.isDirectory, messages.writingForbidden);
}

function everydayReason(error: unknown, missing: string, isDirectory: string, forbidden: string): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return missing;
  if (code === "EISDIR") return isDirectory;
  return code === "EACCES" || code === "EPERM" ? forbidden : null;
}

/** `gouji: NAME: message [code]`; without the name where the trouble is with no file. */
export function failureLine({ name, code, message }: FailedFile): string {
  return `gouji: ${makeVisible(name ? `${name}: ${message}` : message)} [${code}]\n`;
}

/** What an error says, in one line and without the call and path that Node adds: `ENOENT: no such file or directory`. */
export function detailOf(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split(/[\r\n]/, 1)[0] ?? "";
  return /^E[A-Z]+: /.test(line) ? (line.split(",", 1)[0] ?? "") : line;
}
