import type { Segmenter } from "../segmenter.js";
import { importOptional } from "./optional-part.js";

interface NodejiebaPackage {
  /** Without `strict` it takes digits apart. */
  cut(text: string, strict: boolean): string[];
  tag(text: string): { readonly word: string; readonly tag: string }[];
}

export const NODEJIEBA_PACKAGE = "nodejieba";

/** jieba in C++; its dictionaries are read at the first cut, so that is tried here, where a failure can still be told. */
export async function loadNodejieba(): Promise<Segmenter | null> {
  const imported = await importOptional<{ readonly default: NodejiebaPackage }>(NODEJIEBA_PACKAGE);
  if (imported === null) return null;
  const engine = imported.default;
  try {
    engine.cut("受理", true);
  } catch {
    return null;
  }
  return {
    name: "nodejieba",
    cut: (text) => engine.cut(text, true),
    tag: (text) => engine.tag(text).map(({ word, tag }) => ({ text: word, tag })),
  };
}
