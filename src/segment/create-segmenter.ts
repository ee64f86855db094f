import { GoujiError } from "../model/errors.js";
import { characterSegmenter } from "./engines/characters.js";
import { loadIntl } from "./engines/intl.js";
import { JIEBA_PACKAGE, loadJieba } from "./engines/jieba.js";
import { JIEBA_WASM_PACKAGE, loadJiebaWasm } from "./engines/jieba-wasm.js";
import { loadNodejieba, NODEJIEBA_PACKAGE } from "./engines/nodejieba.js";
import type { Segmenter, SegmenterName } from "./segmenter.js";
import { loadVocabulary } from "./vocabulary.js";
import { WholeWordSegmenter } from "./whole-word-segmenter.js";

export interface SegmenterOptions {
  /** Words to keep whole besides those of `dictionaries/vocabulary.json`. */
  readonly vocabulary?: readonly string[] | undefined;
}

interface Engine {
  load(): Promise<Segmenter | null>;
  /** What to do about a missing one. */
  readonly advice: string;
}

const ENGINES: Readonly<Record<Exclude<SegmenterName, "auto">, Engine>> = {
  jieba: { load: loadJieba, advice: `请安装：npm install ${JIEBA_PACKAGE}` },
  "jieba-wasm": { load: loadJiebaWasm, advice: `请安装：npm install ${JIEBA_WASM_PACKAGE}` },
  nodejieba: { load: loadNodejieba, advice: `请安装：npm install ${NODEJIEBA_PACKAGE}（需要编译工具，并允许它的安装脚本）` },
  intl: { load: async () => loadIntl(), advice: "这个运行环境没有 Intl.Segmenter，请升级，或改用 auto" },
};

/**
 * Makes a segmenter that keeps the vocabulary of government work whole. `auto` takes jieba where it is installed, else Intl.Segmenter,
 * else the dictionary alone.
 * @throws GoujiError `missing-part` where the named engine is not there, `usage` for an unknown name
 */
export async function createSegmenter(name: SegmenterName = "auto", options: SegmenterOptions = {}): Promise<Segmenter> {
  const engine = name === "auto" ? ((await loadJieba()) ?? findBuiltInEngine()) : await loadNamed(name);
  return new WholeWordSegmenter(engine, loadVocabulary(options.vocabulary));
}

/** The segmenter that is there at once, without anything installed. */
export function createBuiltInSegmenter(options: SegmenterOptions = {}): Segmenter {
  return new WholeWordSegmenter(findBuiltInEngine(), loadVocabulary(options.vocabulary));
}

function findBuiltInEngine(): Segmenter {
  return loadIntl() ?? characterSegmenter;
}

async function loadNamed(name: Exclude<SegmenterName, "auto">): Promise<Segmenter> {
  // A name may come from a configuration file.
  const engine = Object.hasOwn(ENGINES, name) ? ENGINES[name] : undefined;
  if (engine === undefined) {
    throw new GoujiError("usage", `没有叫“${name}”的分词器：可用的有 auto、${Object.keys(ENGINES).join("、")}`);
  }
  const loaded = await engine.load();
  if (loaded === null) throw new GoujiError("missing-part", `分词器 ${name} 没有装好：${engine.advice}`);
  return loaded;
}
