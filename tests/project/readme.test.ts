import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "src/README.md"];
const read = (path: string): string => readFileSync(`${ROOT}${path}`, "utf8");

describe.each(PAGES)("%s", (page) => {
  test("links to what is there", () => {
    const folder = page.includes("/") ? page.slice(0, page.lastIndexOf("/") + 1) : "";
    const links = [...read(page).matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !existsSync(`${ROOT}${folder}${link}`))).toEqual([]);
  });

  test("names npm scripts that are there", () => {
    const named = [...read(page).matchAll(/npm (?:run )?(test|(?<=run )[a-z]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  });

  test("names files of the project that are there", () => {
    const paths = [...read(page).matchAll(/`((?:src|tests|dictionaries|fixtures|examples|bench|scripts)\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect(paths.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });
});

describe("README.md", () => {
  test("has the rules as they are (npm run readme writes them)", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/write-readme.mjs", "--check"], { cwd: ROOT, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("shows code that runs", () => {
    const [, code] = /```js\n([\s\S]*?)```/.exec(read("README.md")) ?? [];
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module"], { cwd: ROOT, encoding: "utf8", input: code });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n")[0]).toMatch(/^\d+:\d+ (?:error|warning|info) [a-z-]+ \S/);
  });
});

test("src/README.md names every folder and every file at the top of src", () => {
  const map = read("src/README.md");
  const names = readdirSync(`${ROOT}src`, { withFileTypes: true }).filter(({ name }) => name !== "README.md");
  const missing = names.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).filter((name) => !map.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});
