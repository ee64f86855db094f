import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PREFIX } from "../../src/queue/open-queue.js";
import { buildGouji } from "./command.js";
import type { Ended, Gouji } from "./command.js";
import { HAS_REDIS, startRedis } from "./redis-server.js";
import type { RedisServer } from "./redis-server.js";
import { readResults, reportText, writeReports } from "./reports.js";
import { startS3 } from "./s3-server.js";

describe.skipIf(!HAS_REDIS)("enqueue and worker", () => {
  let gouji: Gouji;
  let redis: RedisServer;
  let client: Redis;
  let top = "";
  /** Of each test. */
  let folder = "";
  let out = "";

  beforeAll(async () => {
    [gouji, redis] = await Promise.all([buildGouji("gouji-queue-worker"), startRedis()]);
    client = new Redis(redis.url, { maxRetriesPerRequest: null });
    top = mkdtempSync(join(tmpdir(), "gouji-worker-"));
  }, 60_000);
  afterAll(async () => {
    client.disconnect();
    await redis.stop();
    rmSync(top, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await client.flushall();
    folder = mkdtempSync(join(top, "reports-"));
    out = mkdtempSync(join(top, "out-"));
  });

  const enqueue = (...more: string[]): Promise<Ended> => gouji(["enqueue", folder, "--redis", redis.url, ...more]).ended;
  const drain = (...more: string[]): Promise<Ended> => gouji(["worker", "--redis", redis.url, "--out", out, "--drain", "--workers", "1", ...more]).ended;

  test("nothing of what is done stays in Redis, and what is put there again is not done again", async () => {
    const { sound, broken } = writeReports(folder, 30, 2);
    await enqueue();
    expect(await drain()).toMatchObject({ status: 0, stderr: expect.stringContaining("做好 30 份，读不了 2 份") });
    expect((await client.keys("*")).filter((key) => /:r[0-9a-f]{40}/.test(key))).toEqual([]);

    const before = readFileSync(join(out, `${sound[0]}.json`));
    await enqueue();
    expect(await drain()).toMatchObject({ status: 0, stderr: expect.stringContaining("做好 0 份，先前已有结果 32 份") });
    expect(readFileSync(join(out, `${sound[0]}.json`))).toEqual(before);
    expect(readResults(out)).toEqual({ results: [...sound].sort(), errors: [...broken].sort() });
  });

  test("a result is what `gouji batch` writes", async () => {
    writeReports(folder, 11, 0);
    await enqueue();
    await drain();
    const twin = join(top, "twin");
    await gouji(["batch", folder, "--out", twin]).ended;
    for (const name of readResults(out).results) expect(readFileSync(join(out, `${name}.json`), "utf8"), name).toBe(readFileSync(join(twin, `${name}.json`), "utf8"));
    expect(readFileSync(join(out, "2000/云山区-0.txt.json"), "utf8")).toContain('"sum-mismatch"');
  });

  test("asked to end, a worker finishes what it has in hand and leaves the rest to others", async () => {
    const { sound } = writeReports(folder, 300, 0);
    await enqueue();
    const { child, ended } = gouji(["worker", "--redis", redis.url, "--out", out, "--workers", "1"]);
    while (!existsSync(join(out, `${sound[20]}.json`))) await wait(10);
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ status: 0, signal: null, stderr: expect.stringContaining("正在停下") });
    const { results } = readResults(out);
    expect(results.length).toBeLessThan(300);
    expect(await client.llen(`${PREFIX}:reports:active`)).toBe(0);
    expect(await client.llen(`${PREFIX}:reports:wait`)).toBe(300 - results.length);
    await drain();
    expect(readResults(out).results).toEqual([...sound].sort());
  });

  test("reports go with their jobs where machines share no folder", async () => {
    writeFileSync(join(folder, "报告 1.txt"), reportText(1));
    writeFileSync(join(folder, "大.pdf"), Buffer.alloc(17 * 1024 * 1024));
    const { status, stderr } = await enqueue("--inline");
    expect(status).toBe(2);
    expect(stderr).toContain("大.pdf: 超过 16 MB，不能随 --inline 放进 Redis [too-large]");
    rmSync(folder, { recursive: true });
    expect(await drain()).toMatchObject({ status: 0 });
    expect(readResults(out)).toEqual({ results: ["报告 1.txt"], errors: [] });
  });

  test("another folder's reports do not get into the same queue unnoticed", async () => {
    writeReports(folder, 1, 0);
    await enqueue();
    folder = mkdtempSync(join(top, "reports-"));
    writeReports(folder, 1, 0);
    expect(await enqueue()).toMatchObject({ status: 2, stderr: expect.stringMatching(/--queue .*\[usage\]\n$/) });
    expect(await enqueue("--queue", "second")).toMatchObject({ status: 0 });
    expect(await enqueue("--queue", "a:b")).toMatchObject({ status: 2, stderr: expect.stringContaining("[usage]") });
  });

  describe("a Redis that others write to", () => {
    const add = async (jobs: readonly unknown[]): Promise<void> => {
      const queue = new Queue("reports", { connection: client, prefix: PREFIX });
      for (const job of jobs) await queue.add("report", job, { attempts: 5, removeOnFail: true });
      await queue.close();
    };

    test("no file outside of the folder is read, nor one that is no report by its name", async () => {
      const secret = join(top, "secret.txt");
      writeFileSync(secret, reportText(3));
      writeFileSync(join(folder, "keys"), reportText(3));
      writeFileSync(join(folder, "good.txt"), reportText(3));
      symlinkSync(secret, join(folder, "link.txt"));
      const [version, root] = [1, folder];
      await add([
        { version, root, name: "../secret.txt" },
        { version, root, name: secret },
        { version, root: top, name: "secret.txt" },
        { version, root, name: "link.txt" },
        { version, root, name: "keys" },
        { version, root, name: "good.txt" },
      ]);
      expect(await drain("--root", folder)).toMatchObject({ status: 0 });
      const { results, errors } = readResults(out);
      expect(results).toEqual(["good.txt"]);
      expect(errors).toEqual(["../secret.txt", secret, "keys", "link.txt", "secret.txt"].sort());
    });

    test("what is no job of ours is dropped and said once", async () => {
      writeReports(folder, 1, 0);
      await add([{}, null, { version: 2, name: "a.txt", root: folder }, { version: 1, name: 5, root: folder }, { version: 1, name: "a.txt", root: folder, more: 1 }, { version: 1, name: "x".repeat(5000), root: folder }]);
      await enqueue();
      const { status, stderr } = await drain();
      expect(status).toBe(0);
      expect(stderr.match(/不是 gouji 放的/g)).toHaveLength(1);
      expect(readResults(out)).toEqual({ results: ["2000/云山区-0.txt"], errors: [] });
    });
  });

  test("an S3-shaped store: every object once, errors in one list", async () => {
    const s3 = await startS3("KEY");
    const env = { AWS_ACCESS_KEY_ID: "KEY", AWS_SECRET_ACCESS_KEY: "no secret", AWS_REGION: "lin-chuan-1" };
    const work = (id: string): Promise<Ended> =>
      gouji(["worker", "--redis", redis.url, "--out", "s3://results/2025/云山", "--s3-endpoint", s3.endpoint, "--drain"], { ...env, AWS_ACCESS_KEY_ID: id }).ended;
    const { sound, broken } = writeReports(folder, 40, 5);
    await enqueue();
    expect(await work("KEY")).toMatchObject({ status: 0, stdout: "" });
    const prefix = "results/2025/云山";
    for (const name of sound) expect(JSON.parse(s3.objects.get(`${prefix}/${name}.json`) ?? "null"), name).toMatchObject({ name });
    const lines = s3.objects.get(`${prefix}/errors.ndjson`)?.trimEnd().split("\n").map((line) => JSON.parse(line).file);
    expect(lines?.sort()).toEqual([...broken].sort());
    expect(s3.objects.size).toBe(40 + 5 + 1);

    await enqueue();
    expect(await work("KEY")).toMatchObject({ status: 0, stderr: expect.stringContaining("先前已有结果 45 份") });
    for (const name of sound) expect(s3.writes.get(`${prefix}/${name}.json`), name).toBe(1);
    await s3.close();
  });

  test("wrong usage is said in one line that shows no password", async () => {
    mkdirSync(join(folder, "empty"));
    const url = "redis://somebody:hush@127.0.0.1:1";
    const cases: readonly (readonly [argv: readonly string[], code: string])[] = [
      [["enqueue", folder], "usage"],
      [["enqueue", join(folder, "gone"), "--redis", url], "usage"],
      [["enqueue", folder, "--redis", url], "unreachable"],
      [["enqueue", folder, "--redis", "http://somebody:hush@127.0.0.1"], "usage"],
      [["worker", "--redis", url], "usage"],
      [["worker", "--redis", url, "--out", out], "unreachable"],
      [["worker", "--redis", redis.url.replace("//", "//somebody:hush@"), "--out", out], "unreachable"],
      [["worker", "--redis", redis.url, "--out", "s3://bucket/x"], "usage"],
    ];
    await Promise.all(
      cases.map(async ([argv, code]) => {
        const { status, stderr } = await gouji(argv, { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" }).ended;
        expect({ argv, status }).toEqual({ argv, status: 2 });
        expect(stderr).toMatch(new RegExp(`^gouji: [^\\n]*\\[${code}\\]\\n$`));
        expect(stderr).not.toContain("hush");
      }),
    );
  });
});
