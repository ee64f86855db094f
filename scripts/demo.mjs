// Checks the draft among the fixtures, whose figures hold a dozen planted mistakes, as a reader of the README would at a terminal.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const argv = ["check", "fixtures/reports/fazhi-draft/input.txt"];

console.log(`$ gouji ${argv.join(" ")}\n`);
const { status, error } = spawnSync(process.execPath, ["dist/cli.js", ...argv], { cwd: root, stdio: "inherit" });
if (error) throw error;
// The command exits 1 because it found mistakes, as it should; anything else is a failure of its own.
console.log(`\n（退出码 ${status}：0 无矛盾，1 有数字不可能同时成立，2 有文件未能读入）`);
process.exitCode = status === 1 ? 0 : 1;
