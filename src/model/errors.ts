export type ErrorCode =
  | "unsupported-format"
  | "damaged-file"
  | "encrypted-file"
  | "no-text-layer"
  | "too-large"
  | "empty-file"
  | "bad-config"
  | "bad-baseline"
  | "missing-part"
  /** A copy is to be annotated, and it is not the file that the report was read from. */
  | "wrong-file"
  | "unreadable-file"
  | "unwritable-file"
  /** A server that was named, of the queue or of the store of results, does not answer or does not let us in. */
  | "unreachable"
  | "usage";

/** Every error that a caller can meet: there is no report at all. `code` is stable; `message` is one line. */
export class GoujiError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "GoujiError";
    this.code = code;
  }
}
