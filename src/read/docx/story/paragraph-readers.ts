import { newRun } from "./frame.js";
import type { ElementReader } from "./reader-table.js";

/** 17.3.1.22 */
export const readParagraph: ElementReader = (story) => {
  const { frame } = story;
  const outer = { paragraph: frame.paragraph, mark: frame.mark, run: frame.run };
  const paragraph = story.newParagraph();
  const mark = newRun();
  Object.assign(frame, { paragraph, mark, run: null });
  return {
    close() {
      paragraph.isEndHidden ||= story.isHidden(mark);
      story.endParagraph();
      Object.assign(frame, outer);
      story.add(paragraph);
    },
  };
};

/** 17.3.2.25; a run stands in another where that is the base of a ruby. */
export const readRun: ElementReader = ({ frame }) => {
  const outer = frame.run;
  frame.run = newRun();
  return { close: () => void (frame.run = outer) };
};
