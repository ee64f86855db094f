export type ErrorCode =
  | "unsupported-format"
  | "damaged-file"
  | "encrypted-file"
  | "no-text-layer"
  | "too-large"
  | "empty-file"
  | "bad-config"
  | "missing-part"
  | "unreadable-file"
  | "unwritable-file"
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
