import { readFileSync, readdirSync } from "node:fs";

/** Every text report of the fixtures' folder by its name. */
export function readTextReports(fixtures: URL): ReadonlyMap<string, string> {
  const namesIn = (folder: string): readonly string[] => readdirSync(new URL(folder, fixtures)).sort();
  const paths = [
    ...namesIn("reports/").map((name) => [name, `reports/${name}/input.txt`] as const),
    ...["annotated/", "forms/"].flatMap((folder) =>
      namesIn(folder)
        .filter((file) => file.endsWith(".txt"))
        .map((file) => [file.slice(0, -".txt".length), `${folder}${file}`] as const),
    ),
  ];
  return new Map(paths.map(([name, path]) => [name, readFileSync(new URL(path, fixtures), "utf8")]));
}
