import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";

/** The parts of a DOCX that is kept as a folder, by name; what the tests expect of it is no part. */
export function readParts(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && !(entry.parentPath === folder && entry.name.startsWith("expected")))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(names.map((name) => [name.slice(folder.length).replaceAll("\\", "/").replace(/^\//, ""), new Uint8Array(readFileSync(name))]));
}

/** The same bytes whenever it is made. */
export function zipParts(parts: Zippable): Uint8Array {
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

export function zipFolder(folder: string): Uint8Array {
  return zipParts(readParts(folder));
}
