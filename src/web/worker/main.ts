import { rules } from "../../check/rules/index.js";
import type { Reply, Request } from "../protocol.js";
import { Bench } from "./bench.js";
import { toFailure } from "./failure.js";

/** The worker's side of its message port (HTML, 10.2.1.2): the library of the DOM knows that of a window. */
interface Port {
  postMessage(reply: Reply, transfer?: readonly ArrayBuffer[]): void;
  addEventListener(name: "message", listener: (event: MessageEvent<Request | { readonly kind?: never }>) => void): void;
}

const port = globalThis as unknown as Port;
const bench = new Bench((reply) => port.postMessage(reply));

let last: Promise<void> = Promise.resolve();
// One after the other, in the order in which they were asked for.
port.addEventListener("message", ({ data }) => {
  if (data.kind !== undefined) last = last.then(() => handle(data));
});

async function handle(request: Request): Promise<void> {
  try {
    const reply = await answer(request);
    port.postMessage(reply, reply.kind === "made" ? [reply.file.bytes] : []);
  } catch (error) {
    port.postMessage({ kind: "failed", failure: toFailure(error) });
  }
}

async function answer(request: Request): Promise<Reply> {
  if (request.kind === "check") return bench.check(request);
  if (request.kind === "export") return bench.export(request);
  const { readConfig } = await import("./read-config.js");
  return { kind: "config", config: await readConfig(request) };
}

port.postMessage({
  kind: "hello",
  rules: rules.map(({ id, severity, setting = severity, summary }) => ({ id, severity, setting, summary })),
});

// The readers of the two most frequent kinds, while nobody waits for them: a draft dropped later is then read without another file of ours.
void Promise.allSettled([import("../../read/docx/read-docx.js"), import("../../read/html/read-html.js")]);
