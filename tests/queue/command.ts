import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { buildCommand } from "../cli/build.js";

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export type Gouji = (argv: readonly string[], env?: NodeJS.ProcessEnv) => Running;

/** The built command, as a process each time. */
export async function buildGouji(folder: string): Promise<Gouji> {
  const command = await buildCommand(folder);
  return (argv, env = {}) => {
    const child = spawn(process.execPath, [command, ...argv], { env: { ...process.env, ...env, FORCE_COLOR: undefined }, stdio: ["ignore", "pipe", "pipe"] });
    const ended = new Promise<Ended>((resolve, reject) => {
      let stdout = "";
      let stderr = "";
      child.stdout.on("data", (chunk) => (stdout += chunk));
      child.stderr.on("data", (chunk) => (stderr += chunk));
      child.on("error", reject).on("close", (status, signal) => resolve({ status, signal, stdout, stderr }));
    });
    return { child, ended };
  };
}
