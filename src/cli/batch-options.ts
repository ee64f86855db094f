import type { ProcessOptions } from "../batch/process-report.js";
import type { Context } from "./context.js";
import { readRuleOptions } from "./levels.js";

/** One configuration for all: that which was named, or stands in the folder itself. */
export async function readBatchOptions(file: string, { args, messages, library, configOf }: Context): Promise<ProcessOptions> {
  const asked = readRuleOptions(args.rules, { rules: library.rules, messages, code: "usage" });
  const { rules, dictionaries, ignores } = await configOf(file);
  return {
    lang: args.lang,
    trackedChanges: args.trackedChanges,
    rules: { ...rules, ...asked },
    ...(dictionaries && { dictionaries }),
    ...(ignores && { ignores }),
  };
}
