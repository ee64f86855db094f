import { ConfigSchema } from "../../model/config.js";
import type { Config } from "../../model/config.js";
import { GoujiError } from "../../model/errors.js";
import { findNearest } from "../../text/nearest.js";
import type { ConfigMessages } from "./config-messages.js";
import { describeIssue, printPath } from "./describe-issue.js";

interface Known {
  readonly rules: readonly { readonly id: string }[];
  readonly messages: ConfigMessages;
}

/** A value, from wherever it was read, as a configuration. @throws GoujiError `bad-config` with one line: what is wrong, where, and what was most likely meant */
export function toConfig(value: unknown, known: Known): Config {
  // Levels first by their rules' names: of a rule that there is none of, no level is right.
  const levels = isRecord(value) && isRecord(value["rules"]) ? value["rules"] : {};
  for (const rule of Object.keys(levels)) requireRule(rule, "", known);
  const { data, error } = ConfigSchema.safeParse(value);
  if (error) {
    const [said] = error.issues.map((issue) => describeIssue(issue, ConfigSchema, value, known.messages));
    throw new GoujiError("bad-config", said ?? error.message);
  }
  data.ignores?.forEach(({ rule }, index) => requireRule(rule, `${printPath(["ignores", index, "rule"])}: `, known));
  return data;
}

function requireRule(rule: string, place: string, { rules, messages }: Known): void {
  const ids = rules.map(({ id }) => id);
  if (!ids.includes(rule)) throw new GoujiError("bad-config", place + messages.unknownRule(rule, findNearest(rule, ids)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
