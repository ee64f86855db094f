import { GoujiError } from "../model/errors.js";
import { batchWordingFor } from "./batch-wording.js";

/** Most file systems take no longer name (POSIX NAME_MAX), which is counted in bytes: 85 Chinese characters. */
const LONGEST = 255;

/**
 * The path, within a folder or a store, of the result of a report: `2024/a.txt` gives `2024/a.txt.json`. Names come from strangers, over a queue
 * too: none leads out of the folder or onto what is hidden in it.
 * @throws GoujiError `unwritable-file` for a name that is no relative path with `/` between its parts, or is too long with its ending
 */
export function resultName(name: string): string {
  const parts = name.split("/");
  const last = `${parts.at(-1)}.json`;
  // A drive, or another stream of a file, on Windows: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
  const isSafe = parts.every((part) => part !== "" && !part.startsWith("..") && part !== "." && !/[\0\\]/.test(part)) && !/^[A-Za-z]:/.test(name);
  if (!isSafe || parts[0]!.startsWith(".gouji-") || Buffer.byteLength(last) > LONGEST) {
    throw new GoujiError("unwritable-file", batchWordingFor("zh").unsafeName(JSON.stringify(name)));
  }
  return [...parts.slice(0, -1), last].join("/");
}
