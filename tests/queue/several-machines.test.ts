import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildGouji } from "./command.js";
import type { Gouji } from "./command.js";
import { HAS_REDIS, layCable, startRedis } from "./redis-server.js";
import type { RedisServer } from "./redis-server.js";
import { readResults, writeReports } from "./reports.js";

const SOUND = 2000;
const BROKEN = 40;

describe.skipIf(!HAS_REDIS)("three workers share a queue", () => {
  let gouji: Gouji;
  let redis: RedisServer;
  let folder = "";

  beforeAll(async () => {
    [gouji, redis] = await Promise.all([buildGouji("gouji-several-machines"), startRedis()]);
    folder = mkdtempSync(join(tmpdir(), "gouji-queue-"));
  }, 60_000);
  afterAll(async () => {
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("two of them are killed and one connection is cut: each report has its result once, each broken file its line once", { timeout: 120_000 }, async () => {
    const [reports, out] = [join(folder, "reports"), join(folder, "out")];
    const written = writeReports(reports, SOUND, BROKEN);
    mkdirSync(out);
    const countResults = (): number => readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json")).length;
    const untilDone = async (count: number): Promise<void> => {
      while (countResults() < count) await wait(20);
    };

    // The second time, nothing is added.
    for (const round of ["first", "second"]) {
      const { status, stderr } = await gouji(["enqueue", reports, "--redis", redis.url]).ended;
      expect({ round, status }).toEqual({ round, status: 0 });
      expect(stderr).toContain(`现有 ${SOUND + BROKEN} 份待做`);
    }

    const cable = await layCable(redis.port);
    const start = (url: string) => gouji(["worker", "--redis", url, "--out", out, "--workers", "1", "--drain"]);
    const workers = [start(redis.url), start(redis.url), start(cable.url)] as const;

    await untilDone(300);
    workers[0].child.kill("SIGKILL");
    await untilDone(700);
    await cable.cut(1500);
    await untilDone(1200);
    workers[1].child.kill("SIGKILL");
    expect(countResults()).toBeLessThan(SOUND);

    const [first, second, third] = await Promise.all(workers.map(({ ended }) => ended));
    cable.close();
    expect([first?.signal, second?.signal]).toEqual(["SIGKILL", "SIGKILL"]);
    expect(third).toMatchObject({ status: 0, stdout: "" });
    expect(third?.stderr).toContain("与 Redis 的连接断了");
    expect(third?.stderr).toContain("又连上了 Redis");

    expect(readResults(out)).toEqual({ results: [...written.sound].sort(), errors: [...written.broken].sort() });
  });
});
