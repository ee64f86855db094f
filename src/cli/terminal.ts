import type { Io } from "./io.js";
import type { Sink } from "./sink.js";

const DEFAULT_WIDTH = 100;

/** Colour on a terminal alone, unless the user's environment says otherwise (no-color.org, force-color.org). */
export function isColored(sink: Pick<Sink, "isTerminal">, env: Io["env"]): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return sink.isTerminal && env["TERM"] !== "dumb";
}

/** Columns of the terminal that results go to. */
export function widthOf(sink: Pick<Sink, "isTerminal">, { stdout }: Pick<Io, "stdout">): number {
  return (sink.isTerminal && stdout.columns) || DEFAULT_WIDTH;
}
