import type { Report } from "../model/report.js";
import type { Section } from "../model/section.js";

interface Step {
  readonly section: Section;
  readonly parent: Step | null;
}

/** Finds sections of one report by place and by id, without walking the tree again for each question. */
export interface SectionIndex {
  /** The sections around an offset, outermost first. */
  pathAt(offset: number): readonly Section[];
  byId(id: string): Section | undefined;
}

export function indexSections({ sections }: Pick<Report, "sections">): SectionIndex {
  const steps: Step[] = [];
  const ids = new Map<string, Section>();
  collect(sections, null, steps);
  for (const { section } of steps) ids.set(section.id, section);
  return {
    byId: (id) => ids.get(id),
    pathAt(offset) {
      let step: Step | null = lastStartingBy(steps, offset);
      while (step && step.section.span.end <= offset) step = step.parent;
      const path: Section[] = [];
      for (; step; step = step.parent) path.push(step.section);
      return path.reverse();
    },
  };
}

/** `一、完善体系`: the number as printed and the title. */
export function headingOf(section: Section): string {
  return `${section.number?.text ?? ""}${section.title}`;
}

/** In the order of the text, which is what the binary search below rests on. */
function collect(sections: readonly Section[], parent: Step | null, into: Step[]): void {
  for (const section of sections) {
    const step = { section, parent };
    into.push(step);
    collect(section.children, step, into);
  }
}

function lastStartingBy(steps: readonly Step[], offset: number): Step | null {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle]?.section.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? null;
}
