import { Culture, NumberRecognizer } from "@microsoft/recognizers-text-number";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { createSegmenter } from "../src/segment/create-segmenter.js";
import { segmentReport } from "../src/segment/segment-report.js";
import type { Stage } from "./stages.js";

/** What others do with the same text: words alone, or the values of numbers alone. */
export async function peersOf(text: string): Promise<readonly Stage[]> {
  const jieba = Jieba.withDict(dict);
  const recognizer = new NumberRecognizer(Culture.Chinese).getNumberModel(Culture.Chinese);
  const own = await createSegmenter("jieba");
  // By the line, which is how it is fastest: over a whole report its time grows faster than the text.
  const lines = text.split("\n").filter((line) => line !== "");
  return [
    { name: "@node-rs/jieba cut", run: () => jieba.cut(text, true) },
    { name: "segmentReport with it, dictionary words whole", run: () => segmentReport({ text }, own) },
    { name: "Recognizers-Text number model (zh-cn), by the line", run: () => lines.forEach((line) => recognizer.parse(line)) },
  ];
}
