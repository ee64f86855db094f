import { opendir, realpath, stat } from "node:fs/promises";
import type { Dir, Dirent } from "node:fs";
import { join } from "node:path";

/** Kinds of report that gouji reads, and those in which offices keep them and that it does not: these are not passed over but get their error line. */
const ENDINGS: ReadonlySet<string> = new Set(["txt", "md", "docx", "pdf", "html", "htm", "doc", "wps", "rtf", "odt", "ofd", "caj", "mht", "mhtml"]);

export type Found =
  /** `name` is the path within the folder, with `/` between its parts. */
  | { readonly kind: "report"; readonly name: string }
  /** No report by its name; `ending` as `.xlsx`, `""` without one. */
  | { readonly kind: "other"; readonly ending: string }
  /** A folder that cannot be looked into. */
  | { readonly kind: "unreadable"; readonly name: string; readonly error: unknown };

/**
 * What stands in a folder and the folders below it, found step by step: at no time more than one open folder a level is held. Hidden files, the
 * locks that office programs leave (`~$…`) and folders by way of links are passed over; so is `except`, the folder of the results.
 * Rejects where the folder itself cannot be read.
 */
export async function* walkReports(folder: string, except: string): AsyncGenerator<Found> {
  const apart = await realpath(except).catch(() => null);
  const root = await realpath(folder);
  yield* walk(await opendir(root), root, "");

  async function* walk(entries: Dir, path: string, prefix: string): AsyncGenerator<Found> {
    for await (const entry of entries) {
      if (entry.name.startsWith(".") || entry.name.startsWith("~$")) continue;
      const inner = join(path, entry.name);
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) {
        if (inner === apart) continue;
        const below = await opendir(inner).catch((error: unknown) => ({ error }));
        if ("error" in below) yield { kind: "unreadable", name, error: below.error };
        else yield* walk(below, inner, `${name}/`);
      } else if (await isFile(entry, inner)) yield judge(entry.name, name);
    }
  }
}

function judge(file: string, name: string): Found {
  return isReportName(file) ? { kind: "report", name } : { kind: "other", ending: endingOf(file) };
}

/** Whether a file is a report by its name. */
export function isReportName(file: string): boolean {
  return ENDINGS.has(endingOf(file).slice(1));
}

/** `.docx`; `""` without one. */
function endingOf(file: string): string {
  const ending = /\.([^.]*)$/.exec(file)?.[1];
  return ending === undefined ? "" : `.${ending.toLowerCase()}`;
}

/** A link counts as what it leads to. One that leads nowhere is a file still, that cannot be read. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then((found) => found.isFile(), () => true);
}
