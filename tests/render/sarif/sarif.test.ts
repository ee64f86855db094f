import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { Log, Run } from "sarif";
import { beforeAll, describe, expect, test } from "vitest";
import { checkReport, locate, parseReport, rules } from "../../../src/index.js";
import type { Finding } from "../../../src/index.js";
import { addToTotals, nothingChecked } from "../../../src/render/checked-file.js";
import type { CheckedFile, CheckTotals } from "../../../src/render/checked-file.js";
import { createSarif } from "../../../src/render/sarif.js";
import { FORMS } from "../../forms/forms.js";
import { readPlainReport } from "../../forms/plain-blocks.js";
import type { PlainReport } from "../../forms/plain-blocks.js";
import { placeIn, sampleFindings, sampleReport, SAMPLE_TEXT } from "../sample.js";

const ROOT = new URL("../../../", import.meta.url);
// Written in draft 4, of whose peculiarities it uses none.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const pages = rules.map((rule) => ({ ...rule, page: readFileSync(new URL(`src/check/rules/${rule.id}.md`, ROOT), "utf8") }));

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(schema);

const sample: CheckedFile = { name: "a.txt", report: sampleReport(), findings: sampleFindings(), ignored: [], place: placeIn(SAMPLE_TEXT) };

function write(files: readonly CheckedFile[], { lang = "zh" as "zh" | "en", failed = [] as CheckTotals["failed"] } = {}): Log {
  const format = createSarif({ lang, version: "1.2.3", rules: pages, cwd: "/w" });
  const text = format.begin() + files.map(format.file).join("") + format.end({ ...files.reduce(addToTotals, nothingChecked), failed });
  const log = JSON.parse(text);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log;
}

function runOf(files: readonly CheckedFile[], options?: Parameters<typeof write>[1]): Run {
  const [run] = write(files, options).runs;
  return run!;
}

async function checkBytes(name: string, bytes: Uint8Array): Promise<CheckedFile> {
  const report = await parseReport(bytes, { filename: name });
  return { name, report, findings: checkReport(report), ignored: [], place: (span) => locate(report, span) };
}

test("a run without files, or with several, is valid", () => {
  expect(runOf([]).results).toEqual([]);
  expect(runOf([sample, { ...sample, name: "b.txt" }], { lang: "en" }).results).toHaveLength(4);
});

describe("the rules", () => {
  const { driver } = runOf([sample]).tool;

  test("are all there with their pages", () => {
    expect(driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const rule of driver.rules ?? []) {
      expect(rule.name).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(rule.shortDescription?.text).toBeTruthy();
      expect(rule.fullDescription?.text.length).toBeGreaterThan(rule.shortDescription!.text.length);
      expect(rule.help?.markdown).toContain(`# ${rule.id}`);
      expect(rule.help?.text).not.toMatch(/^#|```/m);
    }
  });
  test("have the level that they are set to", () => {
    for (const { id, severity, setting } of rules) {
      const configuration = driver.rules?.find((rule) => rule.id === id)?.defaultConfiguration;
      const level = setting === undefined || setting === "off" ? severity : setting;
      expect(configuration?.level, id).toBe(level === "info" ? "note" : level);
      expect(configuration?.enabled ?? true, id).toBe(setting !== "off");
    }
    expect(new Set(driver.rules?.map(({ defaultConfiguration }) => defaultConfiguration?.level))).toEqual(new Set(["error", "warning", "note"]));
  });
});

describe("a result", () => {
  const [result] = runOf([sample]).results!;

  test("names its rule, level, place and arithmetic", () => {
    expect(result).toMatchObject({
      ruleId: "sum-mismatch",
      ruleIndex: 0,
      level: "error",
      message: { text: "收到61件，与其中两项之和64件不符" },
      properties: { stated: "61件", computed: "64件", formula: "21 + 43 = 64 ≠ 61", suggestion: "43件或为40件" },
    });
    expect(result?.locations).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: "a.txt", uriBaseId: "%SRCROOT%", index: 0 },
          region: { startLine: 3, startColumn: 21, endLine: 3, endColumn: 24, snippet: { text: "61件" } },
        },
        logicalLocations: [{ name: "（一）办好行政复议", fullyQualifiedName: "一、主要做法 › （一）办好行政复议" }],
      },
    ]);
    expect(result?.relatedLocations).toMatchObject([{ message: { text: "分项：21件" } }, { message: { text: "分项：43件" } }]);
  });

  test("columns count UTF-16 units from one, as in the file", async () => {
    const text = "云溪县2024年报告\n\n\u{20000}\u{20000}全年收到申请61件，其中受理40件，不予受理22件。\n";
    const report = await parseReport(text);
    const [found] = runOf([{ ...sample, report, findings: checkReport(report), place: (span) => locate(report, span) }]).results!;
    const { startLine, startColumn, endColumn } = found!.locations![0]!.physicalLocation!.region!;
    expect(text.split("\n")[startLine! - 1]!.slice(startColumn! - 1, endColumn! - 1)).toBe("61件");
  });

  test("has a fingerprint that outlives edits elsewhere, and not one of its figures", async () => {
    const text = "全年收到申请61件，其中受理40件，不予受理22件。\n";
    const prints = async (input: string): Promise<unknown> => {
      const report = await parseReport(input);
      return runOf([{ ...sample, report, findings: checkReport(report), place: (span) => locate(report, span) }]).results!.map(({ partialFingerprints }) => partialFingerprints);
    };
    const before = await prints(text);
    expect(before).toHaveLength(1);
    expect(await prints(`一、总体情况\n\n新增的一段，培训120人次。\n\n${text}`)).toEqual(before);
    expect(await prints(text.replace("22件", "23件"))).not.toEqual(before);
  });

  test("puts no link and no argument of a stranger's into its message", () => {
    const finding: Finding = { ...sampleFindings()[0]!, message: "共[详情](http://evil.example)与{0}\u001b[31m" };
    const [odd] = runOf([{ ...sample, findings: [finding] }]).results!;
    expect(odd?.message.text).toBe("共\\[详情\\](http://evil.example)与{{0}}\ufffd\\[31m");
  });

  test("is left out where it may stand", () => {
    const [first, second] = sampleFindings();
    const ignored = [{ finding: first!, ignore: { rule: "sum-mismatch", id: "f1", reason: "跨年办结" } }];
    const run = runOf([{ ...sample, findings: [], ignored, known: [second!] }]);
    expect(run.results).toEqual([]);
    expect(JSON.stringify(run.artifacts)).toContain("a.txt");
  });

  test("points into last year's report as a file of its own", () => {
    const last = { name: "../上年.txt", tied: 1, report: sampleReport(), place: placeIn(SAMPLE_TEXT) };
    const finding = { ...sampleFindings()[0]!, related: [], previous: [{ span: sample.report.claims[4]!.quantity.span, message: "上年报告：36件" }] };
    const run = runOf([{ ...sample, findings: [finding], previous: last }]);
    expect(run.artifacts).toMatchObject([{ location: { uri: "a.txt" } }, { location: { uri: "file:///%E4%B8%8A%E5%B9%B4.txt" }, description: { text: "上年报告" } }]);
    expect(run.results![0]!.relatedLocations).toMatchObject([{ physicalLocation: { artifactLocation: { index: 1 }, region: { startLine: 5 } }, message: { text: "上年报告：36件" } }]);
  });
});

describe("what was not read", () => {
  test("makes the run no success, and says why", () => {
    const failed = [{ name: "坏 1.docx", code: "damaged-file", message: "文件已损坏" }];
    const [invocation] = runOf([sample], { failed }).invocations!;
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { descriptor: { id: "damaged-file" }, level: "error", message: { text: "文件已损坏" }, locations: [{ physicalLocation: { artifactLocation: { uri: "%E5%9D%8F%201.docx" } } }] },
      ],
    });
    expect(runOf([sample]).invocations).toMatchObject([{ executionSuccessful: true }]);
  });
  test("what reading guessed is a note with its place", () => {
    const messages = [{ code: "tracked-changes", message: "按全部接受读入", span: { start: 0, end: 3 } }, { code: "guessed-encoding", message: "按 GB 18030 读入" }];
    const [invocation] = runOf([{ ...sample, report: { ...sample.report, messages } }]).invocations!;
    expect(invocation?.executionSuccessful).toBe(true);
    expect(invocation?.toolExecutionNotifications).toMatchObject([
      { descriptor: { id: "tracked-changes" }, level: "note", locations: [{ physicalLocation: { region: { startLine: 1 } } }] },
      { descriptor: { id: "guessed-encoding" } },
    ]);
  });
});

describe("the draft in every form", () => {
  const draft = readFileSync(new URL("fixtures/reports/fazhi-draft/input.txt", ROOT), "utf8");
  const files = new Map<string, CheckedFile>();
  let plain: PlainReport;
  beforeAll(async () => {
    plain = await readPlainReport(draft);
    files.set("input.txt", await checkBytes("input.txt", new TextEncoder().encode(draft)));
    for (const [name, make] of Object.entries(FORMS)) files.set(name, await checkBytes(name, make(plain).bytes));
  });

  test.each(["input.txt", ...Object.keys(FORMS)])("%s gives valid results, each with a line from 1 and the words", (name) => {
    const results = runOf([files.get(name)!]).results!;
    expect(results).toHaveLength(files.get("input.txt")!.findings.length);
    for (const { locations } of results) {
      const { region, artifactLocation } = locations![0]!.physicalLocation!;
      expect(artifactLocation!.uri).toBe(name);
      expect(region!.startLine).toBeGreaterThanOrEqual(1);
      expect(region!.snippet?.text).toBeTruthy();
    }
  });

  test("a DOCX's line is the paragraph, a PDF's the page, and the exact place stands beside it", () => {
    const placeOf = (name: string) => runOf([files.get(name)!]).results!.find(({ ruleId }) => ruleId === "sum-mismatch")!.locations![0]!.physicalLocation!;
    const docx = placeOf("tracked.docx");
    expect(docx.properties).toMatchObject({ part: "word/document.xml", paragraph: docx.region!.startLine! - 1, offset: expect.any(Number) });
    const pdf = placeOf("set.pdf");
    expect(pdf.properties).toMatchObject({ page: pdf.region!.startLine, boxes: expect.arrayContaining([{ page: expect.any(Number), box: expect.any(Array) }]) });
  });

  test("the columns of a saved page are those of its source", () => {
    const page = files.get("page.html")!;
    const source = new TextDecoder().decode(FORMS["page.html"]!(plain).bytes).split(/\r?\n/);
    for (const { locations } of runOf([page]).results!) {
      const { startLine, startColumn, endLine, endColumn, snippet } = locations![0]!.physicalLocation!.region!;
      if (startLine === endLine) expect(source[startLine! - 1]!.slice(startColumn! - 1, endColumn! - 1)).toBe(snippet!.text);
    }
  });
});
