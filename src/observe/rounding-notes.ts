import excuses from "../../dictionaries/excuses.json";
import type { Observer } from "./observer.js";

const { causes, effects } = excuses.rounding;

/** 注：部分数据因四舍五入，存在总计与分项合计不等的情况: a sentence with a cause and its effect. */
export const observeRoundingNotes: Observer = ({ passages }) =>
  passages.flatMap(({ reading, sentences }) =>
    sentences
      .filter(({ start, end }) => {
        const sentence = reading.text.slice(start, end);
        return [causes, effects].every((words) => words.some((word) => sentence.includes(word)));
      })
      .map(({ span }) => ({ kind: "rounding-note", span })),
  );
