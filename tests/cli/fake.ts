import { draftIgnores } from "../../src/check/draft-ignores.js";
import { applyIgnores } from "../../src/check/ignores.js";
import { diffReports } from "../../src/diff/diff-reports.js";
import { GoujiError } from "../../src/model/errors.js";
import type { Io, Output } from "../../src/cli/io.js";
import type { Library } from "../../src/cli/library.js";
import { run } from "../../src/cli/run.js";
import { countTied, judgePrevious } from "../../src/relate/across/index.js";
import { placeIn, reportOf, sampleFindings, sampleReport, SAMPLE_TEXT } from "../render/sample.js";

/** A library that knows one report, so that the command line is tested alone. */
export const fakeLibrary: Library = {
  async parseReport(input, { filename }) {
    const text = new TextDecoder().decode(input);
    if (text === "") throw new GoujiError("empty-file", "文件是空的");
    if (text === "fault") throw new TypeError("x is not a function\nat somewhere");
    const report = text === SAMPLE_TEXT ? sampleReport() : reportOf(text);
    const messages = text === "guess" ? [{ code: "guessed-encoding", message: "按 GB 18030 读入" }] : [];
    return { ...report, messages, source: { format: "text", name: filename ?? null } };
  },
  checkReport: (report, { rules }) =>
    sampleFindings()
      .filter(({ rule }) => report.text === SAMPLE_TEXT && rules[rule] !== "off")
      .map((finding) => ({ ...finding, severity: (rules[finding.rule] as "error" | undefined) ?? finding.severity })),
  applyIgnores,
  draftIgnores,
  diffReports,
  countTied,
  judgePrevious,
  listIndicators: () => [
    {
      key: "births", name: "出生人数", nameEn: "Births", field: "statistics", units: ["人"], kinds: ["count"],
      definition: "当年出生的人数。", source: "人口变动情况抽样调查", notToConfuse: ["deaths"],
    },
    {
      key: "deaths", name: "死亡人数", nameEn: "Deaths", field: "statistics", units: ["人"], kinds: ["count"],
      definition: "当年死亡的人数。", source: "人口变动情况抽样调查", notToConfuse: ["births"],
    },
  ],
  locate: (report, span) => placeIn(report.text)(span),
  rules: [
    { id: "sum-mismatch", severity: "error", summary: { zh: "合计与各项之和不符", en: "a total that its parts do not make" } },
    { id: "repeat-mismatch", severity: "warning", summary: { zh: "同一事项前后不一", en: "one fact stated in two ways" } },
  ],
};

export interface FakeWorld {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Folders that are there, beside the one that it runs in. */
  readonly folders?: readonly string[];
  readonly modules?: Readonly<Record<string, unknown>>;
  readonly stdin?: string;
  /** The fake one where none is named. */
  readonly library?: Library;
  readonly env?: Io["env"];
  readonly terminal?: boolean;
  readonly failAfter?: { readonly writes: number; readonly code: string };
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written to files; bytes as characters of Latin-1. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the command line in a world made of strings: the folder is `/w`. */
export async function runIn(world: FakeWorld, ...argv: readonly string[]): Promise<Outcome> {
  const out = { stdout: "", stderr: "" };
  const written: Record<string, string> = {};
  const files = new Map(Object.entries(world.files ?? {}).map(([name, text]) => [`/w/${name}`, text]));
  const stream = (name: "stdout" | "stderr"): Output => {
    let writes = 0;
    let failure: Error | null = null;
    return {
      async write(content) {
        writes += 1;
        if (name === "stdout" && world.failAfter && writes > world.failAfter.writes) failure ??= systemError(world.failAfter.code);
        if (!failure) out[name] += asText(content);
      },
      get failure() {
        return failure;
      },
      isTerminal: world.terminal ?? false,
      columns: world.terminal ? 80 : undefined,
    };
  };
  const io: Io = {
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    env: world.env ?? {},
    cwd: "/w",
    readStdin: async () => new TextEncoder().encode(world.stdin ?? ""),
    async *streamStdin() {
      yield new TextEncoder().encode(world.stdin ?? "");
    },
    async readFile(path) {
      if (path.endsWith("/folder")) throw systemError("EISDIR");
      if (path.endsWith("/secret.txt")) throw systemError("EACCES");
      const text = files.get(path);
      if (text === undefined) throw systemError("ENOENT");
      return typeof text === "string" ? new TextEncoder().encode(text) : text;
    },
    realPath: async (path) => path,
    async openFile(path) {
      if (path.startsWith("/w/nowhere/")) throw systemError("ENOENT");
      written[path] = "";
      return { write: async (content) => void (written[path] += asText(content)), close: async () => {} };
    },
    async replaceFile(path, content) {
      if (path.startsWith("/w/nowhere/")) throw systemError("ENOENT");
      if (path.startsWith("/w/locked/")) throw systemError("EACCES");
      written[path] = asText(content);
    },
    isFolder: async (path) => ["/w", "/w/locked", ...(world.folders ?? []).map((name) => `/w/${name}`)].includes(path),
    listReports: async (folder) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)).sort(),
    async importModule(path) {
      if (!world.modules || !(path in world.modules)) throw new SyntaxError("Unexpected token");
      return world.modules[path];
    },
  };
  const status = await run(argv, io, async () => world.library ?? fakeLibrary);
  return { status, ...out, written };
}

function asText(content: string | Uint8Array): string {
  return typeof content === "string" ? content : Buffer.from(content).toString("latin1");
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: the system says so, open '/w/x'`), { code });
}
