import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { BuiltFiles } from "./built-files.js";
import { GUARDS, headersOf } from "./headers.js";

/**
 * Answers one request. A page of strangers can point a name of theirs to this machine (DNS rebinding) and would then be of the same origin:
 * only requests that name the loopback address itself are heard. Paths are looked up as they are written, and never put together with a folder.
 */
export async function answer(request: IncomingMessage, response: ServerResponse, files: BuiltFiles, port: number): Promise<void> {
  const { method, headers, url = "/" } = request;
  if (!isOwnHost(headers.host, port)) return refuse(response, 421);
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405, { Allow: "GET, HEAD" });
  const file = files.get(url.split("?", 1)[0] ?? "/");
  if (file === undefined) return refuse(response, 404);
  const body = await readFile(file.path).catch(() => null);
  if (body === null) return refuse(response, 404);
  response.writeHead(200, { ...headersOf(file), "Content-Length": body.length });
  response.end(method === "HEAD" ? undefined : body);
}

const REASONS: Readonly<Record<number, string>> = { 404: "Not Found", 405: "Method Not Allowed", 421: "Misdirected Request" };

function refuse(response: ServerResponse, status: number, more: Readonly<Record<string, string>> = {}): void {
  // Whatever body came with it is not waited for.
  response.writeHead(status, { ...GUARDS, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", Connection: "close", ...more });
  response.end(`${REASONS[status]}\n`);
}

const OWN_NAMES: ReadonlySet<string> = new Set(["127.0.0.1", "localhost"]);

/** Browsers leave out the port where it is the one of http (RFC 9110, 4.2.3). */
function isOwnHost(host: string | undefined, port: number): boolean {
  const match = /^([a-z0-9.]+)(?::(\d{1,5}))?$/i.exec(host ?? "");
  return match !== null && OWN_NAMES.has(match[1]!.toLowerCase()) && Number(match[2] ?? "80") === port;
}
