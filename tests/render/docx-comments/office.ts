import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";

/** Whether LibreOffice is installed here. */
export const hasOffice = (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, "soffice")));

/** Opens files in LibreOffice and saves them in another format; a file that it cannot open has none. */
export function convert(files: ReadonlyMap<string, Uint8Array>, format: "odt" | "docx"): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-office-"));
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.docx`), bytes);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const names = [...files.keys()].map((name) => join(folder, `${name}.docx`));
    execFileSync("soffice", ["--headless", `-env:UserInstallation=${profile}`, "--convert-to", format, "--outdir", join(folder, "out"), ...names], { stdio: "ignore", timeout: 240_000 });
    const outs = [...files.keys()].map((name) => [name, join(folder, "out", `${name}.${format}`)] as const);
    return new Map(outs.filter(([, path]) => existsSync(path)).map(([name, path]) => [name, new Uint8Array(readFileSync(path))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Annotation {
  readonly author: string;
  readonly lines: readonly string[];
  /** The words that it is set on; `null` where it stands at a point. */
  readonly words: string | null;
}

/** The comments of an OpenDocument text (ODF 1.3, 14.1 to 14.3), in the order of their beginnings. */
export function readAnnotations(odt: Uint8Array): readonly Annotation[] {
  const annotations: { name: string; author: string; lines: string[]; words: string | null; isOpen: boolean }[] = [];
  const path: string[] = [];
  const isIn = (name: string): boolean => path.includes(name);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "office:annotation") annotations.push({ name: attributes["office:name"] ?? "", author: "", lines: [], words: null, isOpen: true });
        if (name === "text:p" && isIn("office:annotation")) annotations.at(-1)!.lines.push("");
        if (name === "office:annotation-end") {
          const ended = annotations.find((each) => each.isOpen && each.name === attributes["office:name"]);
          if (ended !== undefined) Object.assign(ended, { isOpen: false, words: ended.words ?? "" });
        }
        path.push(name);
      },
      onclosetag: () => void path.pop(),
      ontext(text) {
        const last = annotations.at(-1);
        if (isIn("text:tracked-changes")) return;
        if (!isIn("office:annotation")) for (const each of annotations) if (each.isOpen && each.name !== "") each.words = (each.words ?? "") + text;
        if (!isIn("office:annotation") || last === undefined) return;
        if (isIn("dc:creator")) last.author += text;
        else if (isIn("text:p")) last.lines[last.lines.length - 1] += text;
      },
    },
    { xmlMode: true },
  );
  parser.end(strFromU8(unzipSync(odt)["content.xml"]!));
  return annotations.map(({ author, lines, words, isOpen }) => ({ author, lines, words: isOpen ? null : words }));
}
