import { resolve } from "node:path";
import * as z from "zod/mini";
import type { Lang } from "../render/wording.js";
import { batchWordingFor } from "./batch-wording.js";
import type { ErrorLine } from "./error-line.js";
import type { Job } from "./job.js";
import type { Line } from "./split-lines.js";

/** What a line of `gouji batch --stdin` may be. A file's `name` is its path unless another is given. */
export const JobLineSchema = z.union([
  z.string(),
  z.readonly(z.object({ path: z.string(), name: z.exactOptional(z.string()) })),
  z.readonly(z.object({ name: z.string(), text: z.string() })),
]);

/** The job of a line; of a bad one, what is wrong with it, under `LINE n` in place of a file. */
export function readJob(line: Line, cwd: string, lang: Lang): Job | ErrorLine {
  const wording = batchWordingFor(lang);
  const bad = (message: string): ErrorLine => ({ file: `<stdin>:${line.number}`, code: "bad-line", message });
  if ("isTooLong" in line) return bad(wording.longLine);
  const parsed = JobLineSchema.safeParse(parse(line.text));
  if (!parsed.success) return bad(wording.badLine);
  const { data } = parsed;
  if (typeof data === "string") return { name: data, path: resolve(cwd, data) };
  return "text" in data ? data : { name: data.name ?? data.path, path: resolve(cwd, data.path) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
