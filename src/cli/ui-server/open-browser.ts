import { spawn } from "node:child_process";

type Environment = Readonly<Record<string, string | undefined>>;

/** The system's own way of opening an address; `null` where there is nobody to see it. */
export function browserCommand(platform: string, env: Environment): readonly [command: string, ...args: string[]] | null {
  if (platform === "darwin") return ["open"];
  // `start` belongs to the shell, which would read the address; this does not.
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] || env["WSL_DISTRO_NAME"] ? ["xdg-open"] : null;
}

/** Opens an address of our own making in the user's browser. Whether it came up nobody can tell: `false` where it certainly did not. */
export function openBrowser(address: string, env: Environment = process.env, platform: string = process.platform): Promise<boolean> {
  const command = browserCommand(platform, env);
  if (command === null) return Promise.resolve(false);
  const [name, ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(name, [...args, address], { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
