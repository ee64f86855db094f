import { cpus } from "node:os";
import { parseReport } from "../src/parse-report.js";
import { checkReport } from "../src/check/check-report.js";
import { measureBatch } from "./batch.js";
import { compareFormats } from "./formats.js";
import { measure } from "./measure.js";
import { peersOf } from "./peers.js";
import { stagesOf } from "./stages.js";
import { reportText, WORST } from "./texts.js";

const STAGE_LENGTH = 500_000;
/** Up to the longest text that is read unless a caller raises the limit. */
const SIZES = [50_000, 500_000, 5_000_000];
const WORST_SIZES = [10_000, 100_000, 1_000_000];
/** Ten times the text may take twelve times as long. */
const MOST = 12;
/** Seconds after which a larger size is not tried. */
const PATIENCE = 5;

const parts = new Set(process.argv.slice(2));
const wants = (part: string): boolean => parts.size === 0 || parts.has(part);

console.log(`node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`);
if (wants("stages")) await compareStages();
if (wants("formats")) await printFormats();
if (wants("growth")) await measureGrowth();
if (wants("worst")) await measureWorst();
// Takes minutes, and processes of its own: only where it is asked for.
if (parts.has("batch")) await measureBatch();

async function compareStages(): Promise<void> {
  const text = reportText(STAGE_LENGTH);
  const stages = await stagesOf(text);
  console.log(`\nSpeed on ${count(text.length)} characters of reports, best of several runs\n`);
  console.log(row("", "characters/s", "× whole"));
  const times = [];
  for (const { name, run } of [...stages, ...(await peersOf(text))]) times.push({ name, seconds: await measure(run) });
  const whole = times.find(({ name }) => name.startsWith("whole"))!.seconds;
  for (const { name, seconds } of times) console.log(row(name, count(text.length / seconds), (whole / seconds).toFixed(2)));
}

async function printFormats(): Promise<void> {
  console.log("\nOther formats: reading the same report of 50,000 characters, and what a peer takes for the same bytes (! too much)\n");
  console.log(row("", "milliseconds", "MB", "× peer"));
  for (const { name, seconds, memory, peer, isSlow } of await compareFormats()) {
    const ratio = `${(seconds / peer.seconds).toFixed(2)}${isSlow ? " !" : "  "}`;
    console.log(row(name, inMilliseconds(seconds), memory.toFixed(0), ratio));
    console.log(row(`  ${peer.name}`, inMilliseconds(peer.seconds), peer.memory.toFixed(0)));
  }
}

async function measureGrowth(): Promise<void> {
  console.log(`\nGrowth: bytes to findings (! more than ${MOST} times as long)\n`);
  console.log(row("characters", "seconds", "× before"));
  await analyzeText(reportText(SIZES[1]!));
  let before: number | undefined;
  for (const size of SIZES) {
    const text = reportText(size);
    const seconds = await measure(() => analyzeText(text), { runs: 3 });
    console.log(row(count(size), seconds.toFixed(3), ratioOf(seconds, before)));
    before = seconds;
  }
}

async function measureWorst(): Promise<void> {
  console.log(`\nWorst cases: seconds for ${WORST_SIZES.map(count).join(", ")} characters, and how many times the last takes of the one before\n`);
  console.log(row("", ...WORST_SIZES.map(count), "×"));
  for (const [name, make] of Object.entries(WORST)) {
    const times: number[] = [];
    let ending = "too long";
    for (const size of WORST_SIZES) {
      if ((times.at(-1) ?? 0) > PATIENCE) break;
      const text = make(size);
      try {
        times.push(await measure(() => analyzeText(text), { runs: 3, atLeast: 0 }));
      } catch (error) {
        ending = String(error).slice(0, 60);
        break;
      }
    }
    const cells = WORST_SIZES.map((_, at) => times[at]?.toFixed(3) ?? ending);
    console.log(row(name, ...cells, ratioOf(times.at(-1) ?? 0, times.at(-2))));
  }
}

async function analyzeText(text: string): Promise<void> {
  checkReport(await parseReport(text));
}

function ratioOf(seconds: number, before: number | undefined): string {
  if (before === undefined) return "";
  const ratio = seconds / before;
  return `${ratio.toFixed(1)}${ratio > MOST ? " !" : "  "}`;
}

function inMilliseconds(seconds: number): string {
  return (seconds * 1000).toFixed(1);
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(52 - wide(name))}${cells.map((cell) => cell.padStart(14)).join("")}`;
}

/** How many characters of a name take two columns. */
function wide(name: string): number {
  return [...name].filter((character) => character > "\u2E7F" || "“”×".includes(character)).length;
}
