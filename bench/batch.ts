import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSyntheticReports, randomNumbers, writeSyntheticReports } from "./synthetic-reports.js";

const COUNT = Number(process.env["GOUJI_BENCH_REPORTS"] ?? 20_000);
const KILLS = 5;
const ROOT = new URL("../../../", import.meta.url);
const COMMAND = process.env["GOUJI_BENCH_COMMAND"] ?? fileURLToPath(new URL("dist/cli.js", ROOT));

interface Run {
  readonly status: number | null;
  readonly seconds: number;
  /** Megabytes of the whole process, every second. */
  readonly memory: readonly number[];
}

/** `gouji batch` over a folder of synthetic reports: one worker against two, memory over time, and killed at random moments. */
export async function measureBatch(): Promise<void> {
  const folder = mkdtempSync(join(process.env["GOUJI_BENCH_FOLDER"] ?? tmpdir(), "gouji-batch-"));
  try {
    console.log(`\ngouji batch over ${COUNT} synthetic reports, ${availableParallelism()} cores, load ${load()}\n`);
    const reports = join(folder, "reports");
    const names = await writeSyntheticReports(reports, COUNT, createSyntheticReports(new URL("fixtures/reports/", ROOT)));

    const seconds: number[] = [];
    for (const workers of [1, 2]) {
      const run = await batch(reports, join(folder, `by-${workers}`), workers);
      seconds.push(run.seconds);
      console.log(`${workers} worker${workers > 1 ? "s" : ""}: ${run.seconds.toFixed(1)} s, ${(COUNT / run.seconds).toFixed(0)} reports/s, status ${run.status}, load ${load()}`);
      console.log(`  MB over time: ${tenths(run.memory)}`);
    }
    console.log(`2 workers are ${(seconds[0]! / seconds[1]!).toFixed(2)} × 1`);

    const out = join(folder, "killed");
    const random = randomNumbers(Date.now());
    for (let kill = 0; kill < KILLS; kill++) {
      const after = (0.05 + 0.15 * random()) * seconds[1]! * 1000;
      const run = await batch(reports, out, 2, after);
      console.log(`killed after ${(after / 1000).toFixed(1)} s (status ${run.status}): ${results(out).length} results`);
    }
    const last = await batch(reports, out, 2);
    console.log(`last run: ${last.seconds.toFixed(1)} s, status ${last.status}`);
    judge(out, names);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function batch(reports: string, out: string, workers: number, killAfter?: number): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [COMMAND, "batch", reports, "--out", out, "--workers", String(workers)], { stdio: ["ignore", "ignore", "inherit"] });
  const memory: number[] = [];
  const timer = setInterval(() => {
    const pages = /VmRSS:\s+(\d+)/.exec(statusOf(child.pid))?.[1];
    if (pages !== undefined) memory.push(Number(pages) / 1024);
  }, 1000);
  const killer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      clearInterval(timer);
      clearTimeout(killer);
      resolve({ status, seconds: (performance.now() - started) / 1000, memory });
    });
  });
}

/** Linux says it there; elsewhere memory is left out. */
function statusOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}

/** The mean of each tenth of the run: what grows with the files done would show. */
function tenths(memory: readonly number[]): string {
  const size = Math.max(1, Math.ceil(memory.length / 10));
  const means: string[] = [];
  for (let start = 0; start < memory.length; start += size) {
    const part = memory.slice(start, start + size);
    means.push((part.reduce((sum, each) => sum + each, 0) / part.length).toFixed(0));
  }
  return means.join(" ");
}

function results(out: string): readonly string[] {
  return readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt.json"));
}

function judge(out: string, names: readonly string[]): void {
  const found = results(out);
  const whole = found.filter((name) => JSON.parse(readFileSync(join(out, name), "utf8")).name === name.slice(0, -".json".length).replaceAll("\\", "/"));
  const there = new Set(found.map((name) => name.replaceAll("\\", "/")));
  const missing = names.filter((name) => !there.has(`${name}.json`));
  const rest = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isFile() || entry.name.startsWith(".")).map(({ name }) => name);
  console.log(`${found.length} results, ${whole.length} of them whole and of their own report, ${missing.length} missing; beside them: ${rest.join(", ")}`);
}

const load = (): string => loadavg()[0]!.toFixed(1);
