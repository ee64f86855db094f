import type { Segmenter } from "../segmenter.js";
import { importOptional } from "./optional-part.js";

interface WasmPackage {
  /** Only the build for browsers has to be started. */
  readonly default?: unknown;
  cut(text: string, guess: boolean): string[];
  tag(text: string, guess: boolean): { readonly word: string; readonly tag: string }[];
}

export const JIEBA_WASM_PACKAGE = "jieba-wasm";

/** jieba in WebAssembly, for Node and browsers. Its offsets count code points, so only its words are used. */
export async function loadJiebaWasm(): Promise<Segmenter | null> {
  const engine = await importOptional<WasmPackage>(JIEBA_WASM_PACKAGE);
  if (engine === null) return null;
  if (typeof engine.default === "function") await (engine.default as () => Promise<unknown>)();
  return {
    name: "jieba-wasm",
    cut: (text) => engine.cut(text, true),
    tag: (text) => engine.tag(text, true).map(({ word, tag }) => ({ text: word, tag })),
  };
}
