// oxlint-disable-next-line import/default -- the address is made by Vite
import workerAddress from "../worker/main.ts?worker&url";
import { startTrusted } from "./trusted.js";

/**
 * Starts a worker that the page's own policy binds, whatever headers its server sends: one that is made of a blob inherits the policy of who made
 * it, one loaded by its address has that of its response alone (HTML, 10.2.4; CSP 3, 4.2.3). The blob does nothing but import the script.
 */
export function startWorker(): Worker {
  const script = `import ${JSON.stringify(new URL(workerAddress, document.baseURI).href)};`;
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = startTrusted(address);
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
