import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBuiltFiles, LIST_NAME } from "../../src/cli/ui-server/built-files.js";
import { browserCommand } from "../../src/cli/ui-server/open-browser.js";
import { serve } from "../../src/cli/ui-server/serve.js";
import type { Served } from "../../src/cli/ui-server/serve.js";
import configurations from "../../tsup.config.js";

let folder: string;
let served: Served;
let port: number;

/** A page of three files, and one beside them that is not of the page. */
function writePage(at: string): void {
  mkdirSync(join(at, "web/assets"), { recursive: true });
  writeFileSync(join(at, "web/index.html"), "<!doctype html><title>page</title>");
  writeFileSync(join(at, "web/assets/main-a1b2.js"), "export {};");
  writeFileSync(join(at, "web/assets/unlisted.js"), "secret");
  writeFileSync(join(at, "secret.js"), "secret");
  writeFileSync(join(at, "web", LIST_NAME), JSON.stringify(["index.html", "assets/main-a1b2.js"]));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gouji-ui-"));
  writePage(folder);
  served = await serve((await findBuiltFiles(pathToFileURL(join(folder, "cli.js")).href))!, 0);
  port = Number(new URL(served.address).port);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(path: string, { method = "GET", host = `127.0.0.1:${port}` }: { readonly method?: string; readonly host?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers: { Host: host } }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** What comes back for bytes that no ordinary client would send. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(text));
    let back = "";
    socket.on("data", (chunk) => (back += chunk));
    socket.on("close", () => resolve(back));
    socket.on("error", reject);
  });
}

describe("the server of the local page", () => {
  test("gives the page and its files, with what keeps them apart from everything else", async () => {
    const page = await ask("/?lang=en");
    expect(page).toMatchObject({ status: 200, body: "<!doctype html><title>page</title>" });
    const script = await ask("/assets/main-a1b2.js");
    expect(script).toMatchObject({ status: 200, body: "export {};" });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    for (const { headers } of [page, script, await ask("/missing")]) {
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["content-security-policy"]).toContain("connect-src 'none'");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
    expect(page.headers["cache-control"]).toBe("no-cache");
    expect(script.headers["cache-control"]).toContain("immutable");
  });

  test("HEAD gives the same without a body", async () => {
    expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "", headers: { "content-length": "34" } });
  });

  test.each(["evil.example", "127.0.0.1.evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "127.0.0.1:PORT:1", "localhost.:PORT", "0.0.0.0:PORT", "[::1]:PORT", "user@127.0.0.1:PORT"])(
    "a request for the host %j is refused",
    async (host) => {
      expect(await ask("/", { host: host.replace("PORT", String(port)) })).toMatchObject({ status: 421, body: "Misdirected Request\n" });
    },
  );

  test("its own names are heard, in capitals too", async () => {
    for (const host of ["127.0.0.1", "localhost", "LOCALHOST"]) expect((await ask("/", { host: `${host}:${port}` })).status).toBe(200);
    expect(await sendRaw("GET / HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 421/);
    expect(await sendRaw("GET / HTTP/1.1\r\nHost:\r\n\r\n")).toMatch(/^HTTP\/1\.1 421/);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"])("%s is refused", async (method) => {
    const { status, headers } = await ask("/", { method });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: "GET, HEAD" });
  });

  test.each([
    "/../secret.js",
    "/assets/../../secret.js",
    "/%2e%2e/secret.js",
    "/..%2fsecret.js",
    "/assets/..%5c..%5csecret.js",
    "/%252e%252e/secret.js",
    "//secret.js",
    "/./index.html",
    "/assets/unlisted.js",
    "/assets/",
    "/assets",
    `/${LIST_NAME}`,
    "/index.html/",
    "/index.html%00.js",
    "/constructor",
    "/__proto__",
    "http://127.0.0.1/index.html",
    "/etc/passwd",
  ])("%s is not there", async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: "Not Found\n" });
  });

  test("only this machine reaches it", async () => {
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []).filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of [...others, { address: "127.0.0.2" }]) {
      const outcome = await new Promise((resolve) => {
        const socket = connect({ port, host: address, timeout: 2000 }, () => resolve("connected"));
        socket.on("error", ({ message }) => resolve(message));
        socket.on("timeout", () => resolve("timeout"));
        socket.on("close", () => socket.destroy());
      });
      expect(outcome).toMatch(/ECONNREFUSED|timeout/);
    }
  });

  test("a port that is taken cannot be had", async () => {
    const files = (await findBuiltFiles(pathToFileURL(join(folder, "cli.js")).href))!;
    await expect(serve(files, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

test("the browser is asked in the system's own way, and on Linux only where there is a screen", () => {
  expect(browserCommand("darwin", {})).toEqual(["open"]);
  expect(browserCommand("win32", {})?.[0]).toBe("rundll32");
  expect(browserCommand("linux", { DISPLAY: ":0" })).toEqual(["xdg-open"]);
  expect(browserCommand("linux", {})).toBeNull();
});

describe("gouji ui", () => {
  const home = fileURLToPath(new URL("../../node_modules/.cache/gouji-ui-command/", import.meta.url));
  beforeAll(async () => {
    const options = [configurations].flat().find((each) => typeof each === "object" && "cli" in (each.entry ?? {}));
    if (typeof options !== "object") throw new Error("tsup.config.ts builds no command");
    await build({ ...options, config: false, outDir: home, clean: true, silent: true });
  }, 60_000);

  const start = (...argv: readonly string[]) => spawn(process.execPath, [join(home, "cli.js"), "ui", ...argv], { env: { ...process.env, DISPLAY: "", WAYLAND_DISPLAY: "" } });
  const outcomeOf = (...argv: readonly string[]): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> =>
    new Promise((resolve) => {
      const child = start(...argv);
      let [stdout, stderr] = ["", ""];
      child.stdout.on("data", (chunk) => (stdout += chunk));
      child.stderr.on("data", (chunk) => (stderr += chunk));
      child.on("close", (status) => resolve({ status, stdout, stderr }));
    });

  test("without the page it says so in one line", async () => {
    expect(await outcomeOf("--no-open")).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(/^gouji: 缺少本机页面的文件.*\[missing-part\]\n$/) });
  });

  test.each([["--port", "70000"], ["--port", "x"], ["draft.txt"]])("wrong usage: %j %j", async (...argv) => {
    expect(await outcomeOf(...argv)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/^gouji: .*\[usage\]\n$/) });
  });

  test.skipIf(process.platform === "win32")("prints its address, serves, and ends with Ctrl-C and status 0", async () => {
    writePage(home);
    const child = start("--no-open", "--lang", "en");
    let [stdout, stderr] = ["", ""];
    child.stderr.on("data", (chunk) => (stderr += chunk));
    await new Promise<void>((resolve) => child.stdout.on("data", (chunk) => ((stdout += chunk).includes("\n") ? resolve() : undefined)));
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?lang=en\n$/);
    const answer = await fetch(stdout.trim());
    expect(answer.status).toBe(200);
    await answer.text();
    const taken = await outcomeOf("--no-open", "--port", new URL(stdout.trim()).port);
    expect(taken).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(/^gouji: 端口 \d+ 已被占用.*\[usage\]\n$/) });
    const ended = new Promise((resolve) => child.on("close", (status, signal) => resolve({ status, signal })));
    child.kill("SIGINT");
    expect(await ended).toEqual({ status: 0, signal: null });
    expect(stderr).toContain("Open this address in a browser");
  });
});
