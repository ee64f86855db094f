import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answer } from "./answer.js";
import type { BuiltFiles } from "./built-files.js";

export interface Served {
  /** `http://127.0.0.1:PORT/` */
  readonly address: string;
  /** Ends at once, whatever connections a browser still holds. */
  close(): Promise<void>;
}

/** The one address that is listened at: no other machine reaches it. */
const LOOPBACK = "127.0.0.1";

/** Serves the page, and nothing else. `port` 0 takes one that is free. Rejects with the system's error where the port cannot be had. */
export function serve(files: BuiltFiles, port: number): Promise<Served> {
  const server = createServer({ maxHeaderSize: 8192, requestTimeout: 10_000 }, (request, response) => {
    answer(request, response, files, (server.address() as AddressInfo).port).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      resolve({
        address: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
