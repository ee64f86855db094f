import type { Severity } from "../../../model/finding.js";
import type { FindingData, RelationData, ViewerData } from "../viewer-data.js";
import { claimElements, findingElements, printedText } from "./elements.js";

/** Figures that hang together as they stand in the page, and the arithmetic in words. */
export interface Tie {
  readonly whole: readonly HTMLElement[];
  readonly parts: readonly HTMLElement[];
  readonly level?: Severity;
  /** Of the finding that says so. */
  readonly finding?: string;
  readonly type?: string;
  readonly wording: string;
  /** Each a piece of the line; figures are set off. */
  readonly line: readonly { readonly text: string; readonly isFigure: boolean }[];
}

/** More ties of one figure than these would be a thicket. */
const MOST_AT_ONCE = 3;

export interface TieFinder {
  ofFinding(id: string): Tie | null;
  /** What a figure stands in, findings before relations. */
  ofElement(element: HTMLElement): readonly Tie[];
}

export function createTieFinder(root: HTMLElement, data: ViewerData, isShown: (finding: string) => boolean): TieFinder {
  const findings = new Map(data.findings.map((finding) => [finding.id, finding]));
  const places = new Map(data.claims.map((claim, place) => [claim, place]));
  const relations = new Map<number, RelationData[]>();
  for (const relation of data.relations) {
    for (const term of new Set(relation.terms)) {
      if (typeof term === "number") relations.set(term, [...(relations.get(term) ?? []), relation]);
    }
  }
  const elementOf = (place: number): HTMLElement | undefined => claimElements(root, data.claims[place] ?? "")[0];

  function ofFinding(id: string): Tie | null {
    const finding = findings.get(id);
    return finding === undefined ? null : findingTie(root, finding);
  }

  function ofRelation(relation: RelationData): Tie {
    const elements = relation.terms.flatMap((term) => (typeof term === "number" ? [elementOf(term)] : [])).filter((element) => element !== undefined);
    const [whole, ...parts] = elements;
    const line = relation.terms.map((term) => {
      const element = typeof term === "number" ? elementOf(term) : undefined;
      return { text: typeof term === "string" ? term : element ? printedText(element) : "…", isFigure: typeof term === "number" };
    });
    return { whole: whole === undefined ? [] : [whole], parts, type: relation.type, wording: relation.wording, line };
  }

  return {
    ofFinding,
    ofElement(element) {
      const told = (element.dataset["finding"] ?? "").split(" ").filter((id) => id !== "" && isShown(id));
      const faults = told.map(ofFinding).filter((tie) => tie !== null);
      if (faults.length > 0) return faults.slice(0, MOST_AT_ONCE);
      const place = places.get(element.dataset["claim"] ?? "");
      return place === undefined ? [] : (relations.get(place) ?? []).slice(0, MOST_AT_ONCE).map(ofRelation);
    },
  };
}

function findingTie(root: HTMLElement, { id, level, rule, formula }: FindingData): Tie {
  const { own, related } = findingElements(root, id);
  return { whole: own, parts: related, level, finding: id, wording: rule, line: formula === "" ? [] : [{ text: formula, isFigure: false }] };
}
