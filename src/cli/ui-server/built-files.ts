import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** One file of the built page, as it is sent. */
export interface BuiltFile {
  readonly path: string;
  readonly type: string;
  /** Its name holds a hash of what it says: it never changes under that name. */
  readonly isHashed: boolean;
}

/** The built page: its files by the path under which each is asked for, and by no other. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

/** Written by the build (vite.config.ts): the names of all files, with `/` between folders. */
export const LIST_NAME = "files.json";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};

/** Where the page is built to, seen from the command: beside it, or one up where the bundler has cut this file off into a folder. */
const FOLDERS = ["./web/", "../web/"] as const;

/** The built page; `null` where there is none. A file whose kind is unknown is left out. */
export async function findBuiltFiles(base: string = import.meta.url): Promise<BuiltFiles | null> {
  for (const folder of FOLDERS) {
    const found = await readList(new URL(folder, base));
    if (found !== null) return found;
  }
  return null;
}

async function readList(folder: URL): Promise<BuiltFiles | null> {
  const text = await readFile(new URL(LIST_NAME, folder), "utf8").catch(() => null);
  if (text === null) return null;
  const names: readonly string[] = JSON.parse(text);
  const files = new Map<string, BuiltFile>();
  for (const name of names) {
    const type = TYPES[name.slice(name.lastIndexOf(".") + 1)];
    if (type !== undefined) files.set(`/${name}`, { path: fileURLToPath(new URL(name, folder)), type, isHashed: name.startsWith("assets/") });
  }
  const page = files.get("/index.html");
  if (page !== undefined) files.set("/", page);
  return page === undefined ? null : files;
}
