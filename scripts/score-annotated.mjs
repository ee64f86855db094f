// Scores the built package against every annotated report: the project's own (fixtures/annotated) and excerpts of published ones, of
// which only places and head words are kept here (tests/corpus/annotations) and the text is read from ../shared/corpus/real.
//
//   npm run score [-- --verbose]
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const shared = join(project, "../shared");
const scorer = join(shared, "tools/score.mjs");
if (!existsSync(scorer)) {
  console.error(`not scored: ${scorer} is not here`);
  process.exit(1);
}

const cut = mkdtempSync(join(tmpdir(), "gouji-annotated-"));
try {
  writeExcerpts(cut);
  for (const folder of [join(project, "fixtures/annotated"), cut]) {
    console.log(folder === cut ? "\nexcerpts of published reports" : "reports of invented places");
    spawnSync(process.execPath, [scorer, folder, "--project", project, ...process.argv.slice(2)], { stdio: "inherit" });
  }
} finally {
  rmSync(cut, { recursive: true, force: true });
}

/** Cuts the annotated stretches out of the corpus, each with its annotation in the scorer's form. */
function writeExcerpts(folder) {
  mkdirSync(folder, { recursive: true });
  const annotations = join(project, "tests/corpus/annotations");
  for (const file of readdirSync(annotations)) {
    const { file: source, start, end, claims, relations, findings } = JSON.parse(readFileSync(join(annotations, file), "utf8"));
    const text = readFileSync(join(shared, "corpus/real", source), "utf8").replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
    const shift = ({ start: from, end: to, ...rest }) => ({ ...rest, start: from - start, end: to - start });
    const name = basename(file, ".json");
    const gold = {
      file: `${name}.txt`,
      claims: claims.map((claim) => ({
        ...shift(claim),
        number: text.slice(claim.start, claim.end),
        quote: text.slice(Math.max(start, claim.start - 8), claim.end + 2),
      })),
      relations,
      findings: findings.map((finding) => ({ ...shift(finding), quote: text.slice(finding.start, finding.end), note: "" })),
    };
    writeFileSync(join(folder, `${name}.txt`), text.slice(start, end));
    writeFileSync(join(folder, `${name}.gold.json`), JSON.stringify(gold));
  }
}
