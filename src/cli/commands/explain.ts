import { GoujiError } from "../../model/errors.js";
import { createPaint } from "../../render/paint.js";
import { renderRulePage } from "../../render/rule-page.js";
import type { Context } from "../context.js";
import { findNearest } from "../nearest.js";
import { isColored } from "../terminal.js";

/** Prints the page of one rule. */
export async function explain({ io, args, messages, library, sink }: Context): Promise<number> {
  const [name = ""] = args.operands;
  const ids = library.rules.map(({ id }) => id);
  if (!ids.includes(name)) throw new GoujiError("usage", messages.unknownRule(name, findNearest(name, ids)));
  const page = await loadPage(name);
  if (page === null) throw new GoujiError("missing-part", messages.noPage(name));
  await sink.write(renderRulePage(page, createPaint(isColored(sink, io.env))));
  return 0;
}

/** The bundler takes in every page beside the rules, so that a new rule needs no line here. */
async function loadPage(id: string): Promise<string | null> {
  try {
    const page: { readonly default: string } = await import(`../../check/rules/${id}.md`);
    return page.default;
  } catch {
    return null;
  }
}
