/** What pdf.js rejects with where a file is damaged. */
const FAULTS: ReadonlySet<string> = new Set([
  "XRefEntryException",
  "XRefParseException",
  "FormatError",
  "ParserEOFException",
  "MissingDataException",
  "InvalidPDFException",
  "UnknownErrorException",
]);

type Listener = (reason: unknown) => void;

/** What Node has and a browser, which lets such rejections be, has not. */
interface Host {
  readonly process?: {
    on(event: "unhandledRejection", listener: Listener): void;
    off(event: "unhandledRejection", listener: Listener): void;
    listenerCount(event: "unhandledRejection"): number;
  };
}

const host = globalThis as Host;
let readings = 0;

/**
 * Reads a file whose damage must not end the process. pdf.js fetches the pages of a file ahead and, where an earlier one suffices or fails, leaves the
 * promises of the others behind; Node ends the process when such a promise fails. Those are let go; any other rejection that nobody handles ends it
 * as it would have.
 */
export async function withoutStrayRejections<Result>(read: () => Promise<Result>): Promise<Result> {
  if (typeof host.process?.listenerCount !== "function") return read();
  if (readings++ === 0) host.process.on("unhandledRejection", letGo);
  try {
    return await read();
  } finally {
    // Node tells of them when all that can run has run.
    setTimeout(() => {
      if (--readings === 0) host.process?.off("unhandledRejection", letGo);
    });
  }
}

function letGo(reason: unknown): void {
  if (reason instanceof Error && FAULTS.has(reason.name)) return;
  if (host.process?.listenerCount("unhandledRejection") === 1) throw reason;
}
