import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createNodeIo } from "../../src/cli/node-io.js";

const io = createNodeIo();
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "gouji-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("replaceFile", () => {
  test("writes words and bytes, and leaves nothing beside them", async () => {
    await io.replaceFile(join(folder, "a.json"), "词");
    await io.replaceFile(join(folder, "b.bin"), Uint8Array.of(0, 255));
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("词");
    expect([...readFileSync(join(folder, "b.bin"))]).toEqual([0, 255]);
    expect(readdirSync(folder)).toEqual(["a.json", "b.bin"]);
  });
  test("keeps who may read the file, and replaces what a link leads to", async () => {
    writeFileSync(join(folder, "a"), "old");
    chmodSync(join(folder, "a"), 0o600);
    symlinkSync("a", join(folder, "link"));
    await io.replaceFile(join(folder, "link"), "new");
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("new");
    expect(statSync(join(folder, "a")).mode & 0o777).toBe(0o600);
    expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
  });
  test("fails with a code of the system, and leaves what was there", async () => {
    mkdirSync(join(folder, "full"));
    await expect(io.replaceFile(join(folder, "full"), "x")).rejects.toMatchObject({ code: "EISDIR" });
    await expect(io.replaceFile(join(folder, "none", "x"), "x")).rejects.toMatchObject({ code: "ENOENT" });
    expect(readdirSync(folder)).toEqual(["full"]);
  });
});

test("isFolder", async () => {
  writeFileSync(join(folder, "a"), "");
  expect(await Promise.all([io.isFolder(folder), io.isFolder(join(folder, "a")), io.isFolder(join(folder, "b"))])).toEqual([true, false, false]);
});
