import { dirname, extname, join, resolve } from "node:path";
import { GoujiError } from "../model/errors.js";
import { detailOf, whyUnread } from "./failures.js";
import type { Io } from "./io.js";
import { readLevel } from "./levels.js";
import type { LevelReader, RuleLevels } from "./levels.js";
import type { RuleInfo } from "./library.js";
import type { Messages } from "./messages.js";
import { findNearest } from "./nearest.js";

/** What a house sets for itself in `gouji.config.js` or `gouji.config.json`. */
export interface Config {
  readonly rules: RuleLevels;
}

const FILE_NAMES = ["gouji.config.js", "gouji.config.json"] as const;
const KEYS: readonly string[] = ["rules"];

export interface ConfigContext {
  readonly io: Pick<Io, "readFile" | "importModule" | "cwd">;
  readonly rules: readonly RuleInfo[];
  readonly messages: Messages;
}

/** Finds the configuration of a file: the one that was named, or the one in the file's own folder. Each is read once. */
export function createConfigFinder(named: string | null, context: ConfigContext): (file: string) => Promise<Config> {
  const { cwd } = context.io;
  const known = new Map<string, Promise<Config>>();
  return (file) => {
    const key = named === null ? dirname(resolve(cwd, file)) : resolve(cwd, named);
    const config = known.get(key) ?? (named === null ? readFolderConfig(key, context) : readConfig(key, context));
    known.set(key, config);
    return config;
  };
}

async function readFolderConfig(folder: string, context: ConfigContext): Promise<Config> {
  const present = [];
  for (const name of FILE_NAMES) if (await exists(join(folder, name), context)) present.push(name);
  const [first, second] = present;
  if (first === undefined) return { rules: {} };
  if (second !== undefined) throw new GoujiError("bad-config", context.messages.twoConfigs(first, second));
  return readConfig(join(folder, first), context);
}

async function exists(path: string, { io }: ConfigContext): Promise<boolean> {
  try {
    await io.readFile(path);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"));
  }
}

async function readConfig(path: string, context: ConfigContext): Promise<Config> {
  try {
    return toConfig(await load(path, context), context);
  } catch (error) {
    if (error instanceof GoujiError) throw new GoujiError("bad-config", `${path}: ${error.message}`, { cause: error });
    throw new GoujiError("bad-config", `${path}: ${context.messages.configUnreadable(whyUnread(error, context.messages) ?? detailOf(error))}`, { cause: error });
  }
}

async function load(path: string, { io }: ConfigContext): Promise<unknown> {
  if (extname(path) !== ".json") return io.importModule(path);
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await io.readFile(path)));
}

/** A key that nobody reads is a mistake that nobody would notice, so it is refused. */
function toConfig(value: unknown, { rules, messages }: ConfigContext): Config {
  if (!isRecord(value)) throw new GoujiError("bad-config", messages.configShape(""));
  for (const key of Object.keys(value)) {
    if (!KEYS.includes(key)) throw new GoujiError("bad-config", messages.unknownKey(key, findNearest(key, KEYS)));
  }
  const levels = value["rules"] ?? {};
  if (!isRecord(levels)) throw new GoujiError("bad-config", messages.configShape("rules"));
  const reader: LevelReader = { rules, messages, code: "bad-config" };
  return { rules: Object.fromEntries(Object.entries(levels).map(([rule, level]) => [rule, readLevel(rule, level, reader)])) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
