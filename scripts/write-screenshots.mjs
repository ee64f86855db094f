// Takes docs/report.png and docs/ui.png of what the built command really makes of the draft among the fixtures, in Chromium:
// `npm run build && node scripts/write-screenshots.mjs`, after a change of how they look. Another command than dist/cli.js can be named.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { toPalettePng } from "./palette-png.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = process.argv[2] ?? "dist/cli.js";
const draft = "fixtures/reports/fazhi-draft/input.txt";
const config = "examples/gouji.config.json";
const viewport = { width: 1280, height: 800 };

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
if (executablePath === undefined) throw new Error("Chromium is not installed");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const folder = mkdtempSync(join(tmpdir(), "gouji-"));
try {
  await takeReport(join(folder, "report.html"));
  await takePage();
} finally {
  rmSync(folder, { recursive: true });
  await browser.close();
}

/** The report, light, with the figures of one finding tied to each other. */
async function takeReport(path) {
  const { status, stderr } = spawnSync(process.execPath, [command, "check", draft, "-f", "html", "-o", path], { cwd: root, encoding: "utf8" });
  // 1: it found mistakes, as it should.
  if (status !== 1 || !existsSync(path)) throw new Error(`gouji exits ${status}: ${stderr}`);
  const page = await openPage(pathToFileURL(path).href, "light");
  // A sum, or a balance: several figures make another.
  await page.locator(".gj-card").filter({ has: page.locator(".gj-formula", { hasText: "+" }) }).first().locator(".gj-go").click();
  await page.mouse.move(0, 0);
  // What was drawn while it scrolled is drawn again where it stands now.
  await page.waitForTimeout(500);
  await save(page, "report.png");
}

/** The local page, dark, with a configuration. */
async function takePage() {
  const server = spawn(process.execPath, [command, "ui", "--no-open"], { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  try {
    const [address] = await new Promise((resolve, reject) => {
      createInterface({ input: server.stdout }).on("line", (line) => /http:\S+/.test(line) && resolve(/http:\S+/.exec(line)));
      server.once("exit", () => reject(new Error("gouji ui has ended")));
    });
    const page = await openPage(address, "dark");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "选择文件" }).click()]);
    await chooser.setFiles([join(root, draft), join(root, config)]);
    await page.locator(".gj-text[data-complete]").waitFor();
    await page.waitForTimeout(500);
    await save(page, "ui.png");
  } finally {
    server.kill();
  }
}

async function openPage(address, colorScheme) {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(address);
  return page;
}

async function save(page, name) {
  writeFileSync(`${root}docs/${name}`, await toPalettePng(await browser.newPage(), await page.screenshot()));
}
