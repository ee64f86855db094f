/** A token's words and, from engines that know them, its part of speech in the letters of the ICTCLAS set (n, v, m…). */
export interface TaggedWord {
  readonly text: string;
  readonly tag: string;
}

/** Cuts a text into words. The pieces joined give the text back. */
export interface Segmenter {
  readonly name: string;
  cut(text: string): readonly string[];
  tag?(text: string): readonly TaggedWord[];
}

export type SegmenterName = "auto" | "jieba" | "intl" | "nodejieba" | "jieba-wasm";
