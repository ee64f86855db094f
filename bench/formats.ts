import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPlainReport, type PlainBlock } from "../tests/forms/plain-blocks.js";
import { writeDocx } from "../tests/forms/write-docx.js";
import { writePage } from "../tests/forms/write-page.js";
import { writeReportPdf } from "../tests/forms/write-report-pdf.js";
import { measure } from "./measure.js";
import { READINGS, type Reading } from "./readings.js";
import { reportText } from "./texts.js";

/** The length of the longest reports that are published. */
const LENGTH = 50_000;
const ROUNDS = 4;
const HEAD = "政务公开资料汇编";

/** What a format takes to read, beside what the bare part takes that it stands on or that others use. */
export interface FormatTime {
  readonly name: string;
  readonly seconds: number;
  /** Megabytes that the process holds at the most beyond what it held before. */
  readonly memory: number;
  /** Of the same bytes. */
  readonly peer: { readonly name: string; readonly seconds: number; readonly memory: number };
  /** Takes more of the peer's time than it may. */
  readonly isSlow: boolean;
}

/** Reads the same long report from a DOCX, a PDF and a page: `readDocument` alone, no claims. */
export async function compareFormats(): Promise<readonly FormatTime[]> {
  const { blocks } = await readPlainReport(reportText(LENGTH));
  const times: FormatTime[] = [];
  for (const [format, { own, peer, most = Infinity }] of Object.entries(READINGS)) {
    const bytes = makeFile(format, blocks);
    writeFileSync(fileOf("report", format), bytes);
    writeFileSync(fileOf("small", format), makeFile(format, blocks.slice(0, 5)));
    const [seconds, peerSeconds] = await measureBoth(own, peer, bytes);
    times.push({
      name: own.name,
      seconds,
      memory: memoryOf(format, "own"),
      peer: { name: peer.name, seconds: peerSeconds, memory: memoryOf(format, "peer") },
      isSlow: seconds > most * peerSeconds,
    });
  }
  return times;
}

/** In turns, so that a machine that slows down slows both. */
async function measureBoth(own: Reading, peer: Reading, bytes: Uint8Array): Promise<readonly [number, number]> {
  const best: [number, number] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { read }] of [own, peer].entries()) {
      // pdf.js takes the bytes away with it.
      best[index] = Math.min(best[index]!, await measure(() => read(bytes.slice())));
    }
  }
  return best;
}

function makeFile(format: string, blocks: readonly PlainBlock[]): Uint8Array {
  if (format === "docx") return writeDocx(blocks, { numbering: "automatic", runningHead: HEAD }).bytes;
  if (format === "pdf") return writeReportPdf(blocks, HEAD).bytes;
  return new TextEncoder().encode(writePage(blocks, { site: HEAD, date: "2025-01-22" }));
}

function fileOf(name: "report" | "small", format: string): string {
  return fileURLToPath(new URL(`./${name}.${format}`, import.meta.url));
}

/** Measured in a process of its own, which reads the small file, so that all code is loaded, and then the report. */
function memoryOf(format: string, which: "own" | "peer"): number {
  const script = fileURLToPath(new URL("./read-once.js", import.meta.url));
  const argv = ["--expose-gc", script, format, which, fileOf("small", format), fileOf("report", format)];
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  if (status !== 0) throw new Error(`read-once ${format} ${which}: ${stderr}`);
  return Number(stdout);
}
