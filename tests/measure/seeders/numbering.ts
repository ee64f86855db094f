import type { Section } from "../../../src/index.js";
import { replace, type Seeded, type Seeder } from "../seeder.js";

const RUN_IN: ReadonlySet<string> = new Set(["一是", "第一，", "首先"]);
const MOST_A_REPORT = 8;

/** Gives a section the number of the one before it: 二、 twice, and 三、 missing. */
export function repeatNumbers(kind: "heading" | "run-in"): Seeder {
  return ({ report, text }, chance) => {
    const pairs = siblingLists(report.sections).flatMap((list) =>
      list.flatMap((section, index): readonly (readonly [Section, Section, Section])[] => {
        const [before, after] = [list[index - 1], list[index + 1]];
        const isOne = ({ number }: Section): boolean => number !== null && (kind === "run-in") === RUN_IN.has(number.style);
        const three = [before, section, after].filter((each): each is Section => each !== undefined && isOne(each));
        return three.length === 3 && new Set(three.map(({ number }) => number!.style)).size === 1 ? [[before!, section, after!]] : [];
      }),
    );
    return pairs
      .filter(() => pairs.length <= MOST_A_REPORT || chance.happens(MOST_A_REPORT / pairs.length))
      .map(([before, section, after]): Seeded => {
        const { text: edited, move } = replace(text, section.number!.span, before.number!.text);
        return {
          text: edited,
          places: [section.number!.span, before.number!.span, after.number!.span].map(move),
          edit: `${section.number!.text} → ${before.number!.text}`,
        };
      });
  };
}

function siblingLists(sections: readonly Section[]): readonly (readonly Section[])[] {
  return [sections, ...sections.flatMap(({ children }) => siblingLists(children))];
}
