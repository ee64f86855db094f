/** A stream that results or messages go to. */
export interface Output {
  /** Resolves when it is handed on, also where nobody reads it any more. */
  write(content: string | Uint8Array): Promise<void>;
  /** Why nothing more can be written, as an error with a system `code`: `EPIPE` once `| head` has read enough. */
  readonly failure: Error | null;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

/** A file being written. */
export interface OpenFile {
  write(content: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Everything of the world outside that a command may touch. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readStdin(): Promise<Uint8Array>;
  /** The same piece by piece: nothing is read on until a piece has been taken. */
  streamStdin(): AsyncIterable<Uint8Array>;
  /** Rejects with an error that has a system `code`, as Node's does. */
  readFile(path: string): Promise<Uint8Array>;
  /** The path without links; one that does not exist is given back as it is. */
  realPath(path: string): Promise<string>;
  openFile(path: string): Promise<OpenFile>;
  /** Writes a file whole or not at all: what stood there before stays until the new one is complete. */
  replaceFile(path: string, content: string | Uint8Array): Promise<void>;
  isFolder(path: string): Promise<boolean>;
  /** Paths of the reports in a folder and in those below it, sorted. Rejects as `readFile` does where a folder cannot be looked into. */
  listReports(folder: string): Promise<readonly string[]>;
  /** What a JavaScript module exports as its default. */
  importModule(path: string): Promise<unknown>;
}
