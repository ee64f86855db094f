import { dirname, extname, join, resolve } from "node:path";
import { toConfig } from "../check/config/to-config.js";
import type { Config } from "../model/config.js";
import { GoujiError } from "../model/errors.js";
import { detailOf, whyUnread } from "./failures.js";
import type { Io } from "./io.js";
import type { RuleInfo } from "./library.js";
import type { Messages } from "./messages.js";

/** What a house sets for itself, and where. */
export interface LoadedConfig extends Config {
  /** The file it was read from; `null` where there is none. */
  readonly path: string | null;
}

const FILE_NAMES = ["gouji.config.js", "gouji.config.json"] as const;
const NONE: LoadedConfig = { path: null };

export type FindConfig = (file: string) => Promise<LoadedConfig>;

export interface ConfigContext {
  readonly io: Pick<Io, "readFile" | "importModule" | "cwd">;
  readonly rules: readonly RuleInfo[];
  readonly messages: Messages;
}

/** Finds the configuration of a file: the one that was named, or the one in the file's own folder. Each is read once. */
export function createConfigFinder(named: string | null, context: ConfigContext): FindConfig {
  const { cwd } = context.io;
  const known = new Map<string, Promise<LoadedConfig>>();
  return (file) => {
    const key = named === null ? dirname(resolve(cwd, file)) : resolve(cwd, named);
    const config = known.get(key) ?? (named === null ? readFolderConfig(key, context) : readConfig(key, context));
    known.set(key, config);
    return config;
  };
}

async function readFolderConfig(folder: string, context: ConfigContext): Promise<LoadedConfig> {
  const present = [];
  for (const name of FILE_NAMES) if (await exists(join(folder, name), context)) present.push(name);
  const [first, second] = present;
  if (first === undefined) return NONE;
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

async function readConfig(path: string, context: ConfigContext): Promise<LoadedConfig> {
  try {
    return { ...toConfig(await load(path, context), context), path };
  } catch (error) {
    if (error instanceof GoujiError) throw new GoujiError("bad-config", `${path}: ${error.message}`, { cause: error });
    throw new GoujiError("bad-config", `${path}: ${context.messages.configUnreadable(whyUnread(error, context.messages) ?? detailOf(error))}`, { cause: error });
  }
}

async function load(path: string, { io }: ConfigContext): Promise<unknown> {
  if (extname(path) !== ".json") return io.importModule(path);
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await io.readFile(path)));
}
