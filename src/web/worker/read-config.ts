import { configMessagesFor } from "../../check/config/config-messages.js";
import { toConfig } from "../../check/config/to-config.js";
import { rules } from "../../check/rules/index.js";
import type { Config } from "../../model/config.js";
import { GoujiError } from "../../model/errors.js";
import { DEFAULT_LIMITS, refuseLargeFile } from "../../read/limits.js";
import type { ConfigRequest } from "../protocol.js";

/** A `gouji.config.json`, as the command line would read it. @throws GoujiError `bad-config` with one line */
export async function readConfig({ file, lang }: ConfigRequest): Promise<Config> {
  refuseLargeFile(file.size, DEFAULT_LIMITS);
  const bytes = await file.arrayBuffer();
  const messages = configMessagesFor(lang);
  return toConfig(parseJson(bytes, messages.configUnreadable), { rules, messages });
}

function parseJson(bytes: ArrayBuffer, sayUnreadable: (detail: string) => string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new GoujiError("bad-config", sayUnreadable(error instanceof Error ? error.message : String(error)), { cause: error });
  }
}
