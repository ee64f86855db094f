import { GoujiError } from "../../model/errors.js";
import { createPaint } from "../../render/paint.js";
import { renderRulePage } from "../../render/rule-page.js";
import type { Context } from "../context.js";
import { findNearest } from "../../text/nearest.js";
import { loadRulePage } from "../rule-pages.js";
import { isColored } from "../terminal.js";

/** Prints the page of one rule. */
export async function explain({ io, args, messages, library, sink }: Context): Promise<number> {
  const [name = ""] = args.operands;
  const ids = library.rules.map(({ id }) => id);
  if (!ids.includes(name)) throw new GoujiError("usage", messages.unknownRule(name, findNearest(name, ids)));
  const page = await loadRulePage(name);
  if (page === null) throw new GoujiError("missing-part", messages.noPage(name));
  await sink.write(renderRulePage(page, createPaint(isColored(sink, io.env))));
  return 0;
}
