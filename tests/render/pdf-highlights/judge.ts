import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Verdict {
  readonly status: number | null;
  readonly output: string;
  readonly complaints: string;
}

/** What a program beside the library says of a file (`FILE` among its arguments), or `null` where it is not installed. */
export function judge(program: string, args: readonly string[], bytes: Uint8Array): Verdict | null {
  const folder = mkdtempSync(join(tmpdir(), "gouji-highlights-"));
  const path = join(folder, "file.pdf");
  writeFileSync(path, bytes);
  const { error, status, stdout, stderr } = spawnSync(program, args.map((arg) => (arg === "FILE" ? path : arg)));
  rmSync(folder, { recursive: true });
  return error === undefined ? { status, output: String(stdout), complaints: String(stderr).replaceAll(path, "") } : null;
}
