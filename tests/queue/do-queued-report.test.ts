import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ErrorLine } from "../../src/batch/error-line.js";
import type { Answer, Job } from "../../src/batch/job.js";
import { RunTally } from "../../src/batch/tally.js";
import { doQueuedReport } from "../../src/queue/do-queued-report.js";
import type { History } from "../../src/queue/do-queued-report.js";
import type { QueuedReport } from "../../src/queue/queued-report.js";
import type { QueueStore } from "../../src/queue/queue-store.js";
import { NotThereYet, OutOfOrder } from "../../src/queue/trouble.js";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "gouji-desk-"));
  writeFileSync(join(root, "a.txt"), "全年共收到行政复议申请61件。");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ANSWER: Answer = { kind: "json", json: '{"name":"a.txt"}' };
const BROKEN: Answer = { kind: "error", line: { file: "a.txt", code: "damaged-file", message: "文件损坏" } };

interface Scene {
  readonly answer?: Answer;
  readonly onRead?: (job: Job, results: Map<string, string>) => void;
  readonly put?: () => Promise<void>;
  readonly history?: Partial<History>;
  readonly report?: QueuedReport;
}

/** Does one report at a desk whose store is in memory. */
async function scene({ answer = ANSWER, onRead, put, history = {}, report = { version: 1, name: "a.txt", root } }: Scene = {}) {
  const results = new Map<string, string>();
  const errors: ErrorLine[] = [];
  const read: Job[] = [];
  const tally = new RunTally();
  const store: QueueStore = {
    has: async (name) => results.has(name),
    put: put ?? (async (name, text) => void results.set(name, text)),
    fail: async (line) => void errors.push(line),
    hasFailed: async (name) => errors.some(({ file }) => file === name),
  };
  const pool = {
    async run(job: Job) {
      read.push(job);
      onRead?.(job, results);
      return answer;
    },
    close: async () => {},
  };
  const again = (): Promise<void> => doQueuedReport(report, { stalls: 0, attempts: 0, ...history }, { pool, store, tally, root: null, lang: "zh" });
  const outcome = await again().then(() => null, (error: unknown) => error);
  return { outcome, results, errors, read, tally, again };
}

test("a report that comes again, after its result or its error line, is not read again", async () => {
  for (const answer of [ANSWER, BROKEN]) {
    const { again, read, results, errors, tally } = await scene({ answer });
    await again();
    expect(read).toHaveLength(1);
    expect(results.size + errors.length).toBe(1);
    expect(tally.kept).toBe(1);
  }
});

test("a worker that was too slow writes no error where another one has a result", async () => {
  const { results, errors } = await scene({ answer: BROKEN, onRead: (_, store) => store.set("a.txt", "from another") });
  expect([results.get("a.txt"), errors]).toEqual(["from another", []]);
});

test("what is wrong with the store, or with this machine, is no fault of the report: it goes back", async () => {
  const full = await scene({ put: () => Promise.reject(Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" })) });
  expect(full).toMatchObject({ outcome: expect.any(OutOfOrder), errors: [] });
  const elsewhere = await scene({ report: { version: 1, name: "a.txt", root: join(root, "not mounted") } });
  expect(elsewhere).toMatchObject({ outcome: expect.any(OutOfOrder), errors: [], read: [] });
  const share = mkdtempSync(join(root, "share-"));
  writeFileSync(join(share, "a.txt"), "x");
  const gone = await scene({ answer: BROKEN, onRead: () => rmSync(share, { recursive: true }), report: { version: 1, name: "a.txt", root: share } });
  expect(gone).toMatchObject({ outcome: expect.any(OutOfOrder), errors: [] });
});

describe("a file that is not there", () => {
  const report: QueuedReport = { version: 1, name: "late.txt", root: "" };

  test("is looked for again, as a share may show it late", async () => {
    for (const attempts of [0, 1]) expect(await scene({ report: { ...report, root }, history: { attempts } })).toMatchObject({ outcome: expect.any(NotThereYet), errors: [] });
  });
  test("and then has its error line", async () => {
    const { outcome, errors } = await scene({ report: { ...report, root }, history: { attempts: 2 } });
    expect([outcome, errors]).toEqual([null, [{ file: "late.txt", code: "unreadable-file", message: "没有这个文件" }]]);
  });
});

test("a report over which processes die again and again does not keep the others from being done", async () => {
  expect(await scene({ history: { stalls: 49 } })).toMatchObject({ outcome: null, errors: [] });
  expect(await scene({ history: { stalls: 50 } })).toMatchObject({ outcome: null, read: [], errors: [{ file: "a.txt", code: "crashed" }] });
});
