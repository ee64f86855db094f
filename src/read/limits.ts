import { GoujiError } from "../model/errors.js";

/** How much one report may hold. Beyond it reading refuses, so that a file dropped by mistake cannot eat the machine. */
export interface Limits {
  /** Size of the file. */
  readonly maxBytes: number;
  /** UTF-16 units of the decoded text. */
  readonly maxCharacters: number;
}

/**
 * The longest published reports hold some 100 000 characters and whole yearbooks a few million;
 * twenty million still fit into the memory that Node takes by default, with a block a line.
 */
export const DEFAULT_LIMITS: Limits = { maxBytes: 64 * 1024 * 1024, maxCharacters: 5_000_000 };

/** Throws `too-large` for a file above `limits.maxBytes`. */
export function refuseLargeFile(bytes: number, limits: Limits): void {
  if (bytes <= limits.maxBytes) return;
  throw new GoujiError(
    "too-large",
    `文件有 ${inMegabytes(bytes)} MB，超过上限 ${inMegabytes(limits.maxBytes)} MB：请拆成几份，或调高上限 maxBytes`,
  );
}

/** Throws `too-large` for a text above `limits.maxCharacters`. */
export function refuseLongText(characters: number, limits: Limits): void {
  if (characters <= limits.maxCharacters) return;
  throw new GoujiError(
    "too-large",
    `文本有 ${characters} 个字符，超过上限 ${limits.maxCharacters} 个：请拆成几份，或调高上限 maxCharacters`,
  );
}

function inMegabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1).replace(/\.0$/, "");
}
