import { readFileSync } from "node:fs";
import { READINGS } from "./readings.js";

// Reads a small file, so that all code is loaded, then another of the same kind, and prints by how many megabytes the process grew at the most:
// `node --expose-gc read-once.js pdf own small.pdf report.pdf`.
const [format, which, small, report] = process.argv.slice(2) as ["docx" | "pdf" | "html", "own" | "peer", string, string];
const { read } = READINGS[format][which];
const bytes = new Uint8Array(readFileSync(report));

await read(new Uint8Array(readFileSync(small)));
globalThis.gc!();
const idle = process.memoryUsage().rss;
await read(bytes);
// The kernel's own record of the most that was held, in kilobytes.
const most = process.resourceUsage().maxRSS * 1024;
console.log(Math.max(0, most - idle) / 2 ** 20);
