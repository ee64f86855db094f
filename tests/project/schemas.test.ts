import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import * as gouji from "../../src/index.js";
import { runIn } from "../cli/fake.js";
import { FORMS } from "../forms/forms.js";
import { readPlainReport } from "../forms/plain-blocks.js";
import { readTextReports } from "../forms/reports.js";
import { jsonSchemaOf, PUBLISHED } from "./published-schemas.js";

const ROOT = new URL("../../", import.meta.url);
const FIXTURES = new URL("fixtures/", ROOT);
const texts = readTextReports(FIXTURES);

const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, allErrors: true });
/** Valid by the published schema, and nothing said that it does not tell of. */
function expectValid(name: string, value: unknown): void {
  for (const strict of [false, true]) {
    const key = `${name}-${strict}`;
    if (ajv.getSchema(key) === undefined) ajv.addSchema(jsonSchemaOf(name, strict), key);
    const validate = ajv.getSchema(key)!;
    validate(value);
    expect((validate.errors ?? []).slice(0, 3)).toEqual([]);
  }
}

describe.each(Object.keys(PUBLISHED))("schemas/%s.schema.json", (name) => {
  test("is what the code says (npm run schemas writes it; read the difference)", async () => {
    await expect(`${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`).toMatchFileSnapshot(fileURLToPath(new URL(`schemas/${name}.schema.json`, ROOT)));
  });
  test("is valid, and closed only where people write the file", () => {
    expect(ajv.validateSchema(jsonSchemaOf(name))).toBe(true);
    expect(JSON.stringify(jsonSchemaOf(name)).includes('"additionalProperties":false')).toBe(["config", "baseline"].includes(name));
  });
});

test.each([...texts])("the report and findings of %s", async (name, text) => {
  const report = await gouji.parseReport(text, { filename: `${name}.txt` });
  expectValid("report", JSON.parse(JSON.stringify(report)));
  expectValid("findings", JSON.parse(JSON.stringify(gouji.checkReport(report))));
});

describe("the output of gouji check --format json", () => {
  test("of all fixtures, unreadable files and ignores among them", async () => {
    const ignores = [{ rule: "sum-mismatch", within: "没有这几个字", figures: ["3件"], reason: "试" }, { rule: "rate-mismatch", within: "抽查市场主体", figures: ["1468户次", "529户次", "46.0%"], reason: "口径不同" }];
    const files = { ...Object.fromEntries([...texts].map(([name, text]) => [`${name}.txt`, text])), "gouji.config.json": JSON.stringify({ ignores }) };
    const { stdout } = await runIn({ files, library: gouji }, "check", ...[...texts.keys()].map((name) => `${name}.txt`), "gone.txt", "--format", "json");
    const output = JSON.parse(stdout);
    expect(output.files).toHaveLength(texts.size);
    expect(output.failed).toHaveLength(1);
    expect(output.unusedIgnores.length).toBeGreaterThan(0);
    expectValid("check", output);
  });
  test("in every form, with last year's report and a baseline", async () => {
    const text = texts.get("fazhi-next-year")!;
    const plain = await readPlainReport(text);
    const files = { "last.txt": texts.get("fazhi-draft")!, "base.json": '{"schemaVersion":1,"findings":[]}', ...Object.fromEntries(Object.entries(FORMS).map(([name, make]) => [name, make(plain).bytes])) };
    const { stdout } = await runIn({ files, library: gouji }, "check", ...Object.keys(FORMS), "--previous", "last.txt", "--baseline", "base.json", "--format", "json");
    const output = JSON.parse(stdout);
    expect(output.files.map((file: { findings: { place: { format: string } }[] }) => file.findings[0]?.place.format)).toEqual(["docx", "docx", "docx", "pdf", "html"]);
    expect(output.files.flatMap((file: { findings: { previous?: object }[] }) => file.findings).some(({ previous }: { previous?: object }) => previous !== undefined)).toBe(true);
    expectValid("check", output);
  });
});

test("a configuration with its schema named is taken, and one with a key of no meaning is not", async () => {
  const config = { $schema: "./node_modules/gouji/schemas/config.schema.json", rules: { "sum-mismatch": "off" } };
  expectValid("config", config);
  expect(gouji.ConfigSchema.safeParse(config).success).toBe(true);
  expect(() => expectValid("config", { rule: {} })).toThrow();
  expect(() => expectValid("config", { rules: { "sum-mismatch": "loud" } })).toThrow();
});

test("a baseline as it is written", async () => {
  const { written } = await runIn({ files: { "a.txt": texts.get("fazhi-draft")! }, library: gouji }, "check", "a.txt", "--baseline", "b.json", "--update-baseline");
  const baseline = JSON.parse(written["/w/b.json"]!);
  expect(baseline.findings.length).toBeGreaterThan(5);
  expectValid("baseline", baseline);
});

test("the package hands them out", () => {
  const { exports, files } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
  expect(exports["./schemas/*"]).toBe("./schemas/*");
  expect(files).toContain("schemas");
});
