// Draws docs/check.svg from what the command really prints for the draft among the fixtures: `npm run picture`, after a change of the output.
// Each run of characters is held to its columns, so that the marks stay under their figures whatever fonts the reader has.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { eastAsianWidth } from "get-east-asian-width";

const root = fileURLToPath(new URL("..", import.meta.url));
const argv = ["check", "fixtures/reports/fazhi-draft/input.txt"];
/** Of the findings, the first few that are no wider than a page shows well; ⋮ stands for the others. */
const SHOWN = 5;
const WIDEST = 112;

/** Half of the type's size: a Chinese character fills two columns. */
const CELL = 7.5;
const LINE = 21;
const MARGIN = 18;
const INK = "#d7dbe0";
const COLORS = { 31: "#ff7b72", 33: "#e3b341", 36: "#79c0ff" };

const { stdout, status, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...argv], { cwd: root, encoding: "utf8", env: { ...process.env, FORCE_COLOR: "1", NO_COLOR: "" } });
if (status !== 1) throw new Error(`gouji exits ${status}: ${stderr}`);

const [head, ...rest] = stdout.trimEnd().split("\n\n");
const closing = rest.pop();
const shown = rest.filter((finding) => finding.split("\n").every((line) => columnsOf(readRow(line)) <= WIDEST)).slice(0, SHOWN);
const hidden = shown.length < rest.length ? ["\u001B[2m  ⋮\u001B[22m"] : [];
const lines = [`\u001B[2m$\u001B[22m gouji ${argv.join(" ")}`, "", ...[head, ...shown, ...hidden, closing].join("\n\n").split("\n")];

const rows = lines.map(readRow);
const columns = Math.max(...rows.map(columnsOf));
const [width, height] = [Math.ceil(columns * CELL + 2 * MARGIN), lines.length * LINE + 2 * MARGIN];
const texts = rows.flatMap((runs, row) => runs.filter(({ text }) => text.trim() !== "").map((run) => drawRun(run, row)));

mkdirSync(`${root}docs`, { recursive: true });
writeFileSync(
  `${root}docs/check.svg`,
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="gouji check">`,
    `<rect width="100%" height="100%" rx="8" fill="#161b22"/>`,
    `<g font-family="'Sarasa Mono SC','Noto Sans Mono CJK SC','Source Han Mono SC','Microsoft YaHei','PingFang SC',monospace" font-size="${2 * CELL}" fill="${INK}">`,
    ...texts,
    "</g>",
    "</svg>",
    "",
  ].join("\n"),
);

/** Cuts a line of terminal output into runs of one style and one character width. */
function readRow(line) {
  const runs = [];
  const style = { color: INK, bold: false, faint: false, underlined: false };
  let column = 0;
  const [plain, ...styled] = line.split("\u001B[");
  for (const piece of [`0m${plain}`, ...styled]) {
    const end = piece.indexOf("m");
    applyCode(style, Number(piece.slice(0, end)));
    for (const character of piece.slice(end + 1)) column += addCharacter(runs, style, character, column);
  }
  return runs;
}

function columnsOf(runs) {
  const last = runs.at(-1);
  return last === undefined ? 0 : last.column + last.width;
}

function addCharacter(runs, style, character, column) {
  const cells = eastAsianWidth(character.codePointAt(0), { ambiguousAsWide: false });
  // Many fonts draw “ … ≤ as wide as a Chinese character, where a terminal gives them one column: each is squeezed into its own.
  const kind = character === " " ? "blank" : cells === 2 ? "wide" : character < "\u007F" ? "narrow" : `squeezed ${column}`;
  const key = `${kind}${JSON.stringify(style)}`;
  const last = runs.at(-1);
  if (last?.key === key) {
    last.text += character;
    last.width += cells;
  } else runs.push({ key, style: { ...style }, text: character, column, width: cells });
  return cells;
}

function applyCode(style, code) {
  if (code === 1) style.bold = true;
  else if (code === 2) style.faint = true;
  else if (code === 4) style.underlined = true;
  else if (code === 22) style.bold = style.faint = false;
  else if (code === 24) style.underlined = false;
  else style.color = COLORS[code] ?? INK;
}

function drawRun({ key, style, text, column, width: cells }, row) {
  const attributes = [
    `x="${round(MARGIN + column * CELL)}"`,
    `y="${round(MARGIN + (row + 0.75) * LINE)}"`,
    `textLength="${round(cells * CELL)}"`,
    key.startsWith("squeezed") ? 'lengthAdjust="spacingAndGlyphs"' : "",
    style.color === INK ? "" : `fill="${style.color}"`,
    style.bold ? 'font-weight="bold"' : "",
    style.faint ? 'opacity="0.6"' : "",
    style.underlined ? 'text-decoration="underline"' : "",
  ];
  return `<text ${attributes.filter(Boolean).join(" ")}>${escape(text)}</text>`;
}

function round(value) {
  return Number(value.toFixed(1));
}

function escape(text) {
  return text.replace(/[&<>]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[mark]);
}
