import type { Segmenter } from "../segmenter.js";

/** The segmenter built into browsers and Node; `null` where the platform has none. */
export function loadIntl(): Segmenter | null {
  // Some browsers have Intl without it, whatever the types say.
  if (typeof (Intl as { Segmenter?: unknown }).Segmenter !== "function") return null;
  const words = new Intl.Segmenter("zh-Hans", { granularity: "word" });
  return { name: "intl", cut: (text) => Array.from(words.segment(text), ({ segment }) => segment) };
}
