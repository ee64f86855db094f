import { GoujiError } from "../model/errors.js";
import type { ErrorCode } from "../model/errors.js";
import { levels } from "./library.js";
import type { Level, RuleInfo } from "./library.js";
import type { Messages } from "./messages.js";
import { findNearest } from "../text/nearest.js";

export type RuleLevels = Readonly<Record<string, Level>>;

/** Whatever names a rule or a level is judged here, with the error code of the place where it was written. */
export interface LevelReader {
  readonly rules: readonly RuleInfo[];
  readonly messages: Messages;
  readonly code: ErrorCode;
}

export function readLevel(rule: string, level: unknown, { rules, messages, code }: LevelReader): Level {
  if (!rules.some(({ id }) => id === rule)) {
    const nearest = findNearest(rule, rules.map(({ id }) => id));
    throw new GoujiError(code, messages.unknownRule(rule, nearest));
  }
  const known = levels.find((each) => each === level);
  if (!known) throw new GoujiError(code, messages.badLevel(rule, String(level)));
  return known;
}

/** Whether a rule looks at reports that are checked with these levels. */
export function isRuleOn(rule: string, asked: RuleLevels, rules: readonly RuleInfo[]): boolean {
  return (asked[rule] ?? rules.find(({ id }) => id === rule)?.setting) !== "off";
}

/** `--rule NAME=LEVEL`, the later ones over the earlier. */
export function readRuleOptions(options: readonly string[], reader: LevelReader): RuleLevels {
  const pairs = options.map((option) => {
    const [rule = "", level, ...more] = option.split("=");
    if (!rule || level === undefined || more.length > 0) throw new GoujiError(reader.code, reader.messages.badRuleOption(option));
    return [rule, readLevel(rule, level, reader)] as const;
  });
  return Object.fromEntries(pairs);
}
