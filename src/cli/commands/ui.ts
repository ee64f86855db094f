import { GoujiError } from "../../model/errors.js";
import type { Context } from "../context.js";
import { detailOf } from "../failures.js";
import { findBuiltFiles } from "../ui-server/built-files.js";
import { openBrowser } from "../ui-server/open-browser.js";
import { serve } from "../ui-server/serve.js";

/** Serves the local page until somebody ends it, which is no failure. The address is the result, and goes to standard output. */
export async function ui(context: Context): Promise<number> {
  const { io, args, messages, sink, note } = context;
  const files = await findBuiltFiles();
  if (files === null) throw new GoujiError("missing-part", messages.pageMissing);
  const served = await serve(files, args.port).catch((error: unknown): never => {
    throw refusal(error, context);
  });
  const ended = untilEnded();
  const address = args.lang === "en" ? `${served.address}?lang=en` : served.address;
  await sink.write(`${address}\n`);
  await note(messages.pageServed(args.open && (await openBrowser(address, io.env))));
  await ended;
  await served.close();
  return 0;
}

function refusal(error: unknown, { args, messages }: Context): GoujiError {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  return new GoujiError("usage", isTaken ? messages.portTaken(args.port) : messages.notServed(detailOf(error)), { cause: error });
}

/** Ctrl-C, or whatever runs us asks for the end. */
function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
