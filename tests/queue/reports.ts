import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A short report of a place that there is none of; every tenth has figures that do not add up. */
export function reportText(index: number): string {
  const [accepted, refused] = [40 + (index % 300), 5 + (index % 7)];
  const received = accepted + refused + (index % 10 === 0 ? 1 : 0);
  return `临川市云山区${2000 + (index % 25)}年法治政府建设情况报告\n\n一、依法化解矛盾\n全年共收到行政复议申请${received}件，其中受理${accepted}件，不予受理${refused}件。\n`;
}

/** Names of reports that can be read, and of files that cannot. */
export interface Written {
  readonly sound: readonly string[];
  readonly broken: readonly string[];
}

export function writeReports(folder: string, sound: number, broken: number): Written {
  const written = {
    sound: Array.from({ length: sound }, (_, index) => `${2000 + (index % 25)}/云山区-${index}.txt`),
    broken: Array.from({ length: broken }, (_, index) => `坏/${index}.docx`),
  };
  for (const name of [...written.sound, ...written.broken]) mkdirSync(dirname(join(folder, name)), { recursive: true });
  written.sound.forEach((name, index) => writeFileSync(join(folder, name), reportText(index)));
  for (const name of written.broken) writeFileSync(join(folder, name), Buffer.from("PK\u0003\u0004 no archive at all"));
  return written;
}

/** The names that results stand under, and what `errors.ndjson` lists, each as often as it is there. */
export function readResults(out: string): { readonly results: readonly string[]; readonly errors: readonly string[] } {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const results = files.filter((path) => path.endsWith(".json") && !path.startsWith("."));
  const isThere = files.includes("errors.ndjson");
  const errors = isThere ? readFileSync(join(out, "errors.ndjson"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line).file as string) : [];
  return {
    results: results.map((path) => {
      const { name } = JSON.parse(readFileSync(join(out, path), "utf8"));
      return `${name}.json` === path ? name : `${path} holds ${name}`;
    }).sort(),
    errors: errors.sort(),
  };
}
