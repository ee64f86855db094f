import { afterEach, describe, expect, test, vi } from "vitest";
import { loadBullmq } from "../../src/queue/load-bullmq.js";
import { Patience } from "../../src/queue/patience.js";
import { jobIdOf } from "../../src/queue/queued-report.js";
import { readRedisAddress } from "../../src/queue/redis-address.js";
import { openS3Store } from "../../src/queue/s3-store.js";

afterEach(() => {
  vi.doUnmock("bullmq");
  vi.doUnmock("aws4fetch");
});

describe("parts that are not installed", () => {
  const notInstalled = (): never => {
    throw new Error("Cannot find package");
  };

  test("bullmq", async () => {
    vi.doMock("bullmq", notInstalled);
    await expect(loadBullmq()).rejects.toMatchObject({ code: "missing-part", message: expect.stringContaining("npm install bullmq ioredis") });
  });
  test("aws4fetch", async () => {
    vi.doMock("aws4fetch", notInstalled);
    const env = { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b" };
    await expect(openS3Store({ address: "s3://results", endpoint: null, env, lang: "zh" })).rejects.toMatchObject({
      code: "missing-part",
      message: expect.stringContaining("npm install aws4fetch"),
    });
  });
});

test("an id holds no colon, is no number, and is the same for the same name alone", () => {
  const ids = ["2024/a.txt", "2024/b.txt", "1", "a:b", "云山区.docx"].map(jobIdOf);
  for (const id of ids) expect(id).toMatch(/^r[0-9a-f]{40}$/);
  expect(new Set(ids).size).toBe(5);
  expect(jobIdOf("2024/a.txt")).toBe(ids[0]);
});

describe("the address of a Redis", () => {
  test("is shown without user and password", () => {
    expect(readRedisAddress("rediss://u:p%40ss@redis.example:6380/2", {}, "zh")).toEqual({ url: "rediss://u:p%40ss@redis.example:6380/2", shown: "rediss://redis.example:6380/2" });
  });
  test("takes its password from the variable that redis-cli knows, where it has none", () => {
    expect(readRedisAddress("redis://h:1", { REDISCLI_AUTH: "a/b" }, "zh")).toEqual({ url: "redis://:a%2Fb@h:1", shown: "redis://h:1" });
    expect(readRedisAddress("redis://:own@h:1", { REDISCLI_AUTH: "a" }, "zh").url).toBe("redis://:own@h:1");
  });
  test.each(["", "localhost:6379", "http://h", "redis://", "redis://u:hush@h/zero"])("%j is refused, and not repeated", (text) => {
    expect(() => readRedisAddress(text, {}, "en")).toThrow(expect.objectContaining({ code: "usage", message: expect.not.stringContaining("hush") }));
  });
});

test("trouble is borne while something goes well now and then, and not for ever", async () => {
  const patience = new Patience(new AbortController().signal, 900);
  expect(await patience.bear()).toBe(true);
  expect(await patience.bear()).toBe(false);
  patience.restore();
  expect(await patience.bear()).toBe(true);
});
