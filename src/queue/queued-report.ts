import { createHash } from "node:crypto";
import * as z from "zod/mini";

/** What a report that comes with its job may weigh: Redis holds all that waits in memory. */
export const LARGEST_INLINE = 16 * 1024 * 1024;
/** Base64 takes four characters for three bytes (RFC 4648, 4). */
const LONGEST_BASE64 = Math.ceil(LARGEST_INLINE / 3) * 4;
const LONGEST_PATH = 4096;

const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_PATH));

/**
 * A report in the queue: where it stands, below a folder that all machines share, or what it holds. Others may write to the same Redis: this is all
 * that is taken from there, and nothing of it is believed before it has been looked at (`findInput`).
 */
export const QueuedReportSchema = z.union([
  z.readonly(z.strictObject({ version: z.literal(1), name, root: z.string().check(z.minLength(1), z.maxLength(LONGEST_PATH)) })),
  z.readonly(z.strictObject({ version: z.literal(1), name, base64: z.string().check(z.maxLength(LONGEST_BASE64)) })),
]);
export type QueuedReport = z.infer<typeof QueuedReportSchema>;

/**
 * One job for one name: BullMQ adds none whose id is there already. Hashed, since an id may hold no `:` and be no number
 * (https://docs.bullmq.io/guide/jobs/job-ids).
 */
export function jobIdOf(name: string): string {
  return `r${createHash("sha256").update(name).digest("hex").slice(0, 40)}`;
}
