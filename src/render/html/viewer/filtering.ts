import type { FindingData, ViewerData } from "../viewer-data.js";
import { sayIn } from "./elements.js";
import type { ViewerFilter } from "./attach-viewer.js";

/** The ids of the findings that pass. */
export function shownBy({ findings }: ViewerData, { levels, rules, section }: ViewerFilter): ReadonlySet<string> {
  const passes = (finding: FindingData): boolean =>
    (levels?.includes(finding.level) ?? true) && (rules?.includes(finding.rule) ?? true) && (section ? finding.sections.includes(section) : true);
  return new Set(findings.filter(passes).map(({ id }) => id));
}

/** Hides the cards of the others, takes the marks off what no shown finding speaks of, and says how many are left. */
export function applyFilter(root: HTMLElement, { findings }: ViewerData, shown: ReadonlySet<string>): void {
  for (const card of root.querySelectorAll<HTMLElement>(".gj-card")) card.hidden = !shown.has(card.dataset["finding"] ?? "");
  for (const mark of root.querySelectorAll<HTMLElement>(".gj-text [data-finding]")) {
    const ids = mark.dataset["finding"]?.split(" ") ?? [];
    mark.classList.toggle("gj-off", !ids.some((id) => shown.has(id)));
  }
  const [few, all] = [shown.size, findings.length];
  root.querySelector(".gj-shown")?.replaceChildren(
    ...(few === all ? [sayIn(root.ownerDocument, "span", "", `共 ${all} 处`, `${all} in all`)] : [sayIn(root.ownerDocument, "span", "", `显示 ${few} / ${all} 处`, `${few} of ${all} shown`)]),
  );
}

/** What the controls say. */
export function readFilter(form: HTMLFormElement): ViewerFilter {
  const chosen = new FormData(form);
  const word = (name: string): string => String(chosen.get(name) ?? "");
  return {
    levels: chosen.getAll("level") as ViewerFilter["levels"] & string[],
    ...(word("rule") !== "" && { rules: [word("rule")] }),
    section: word("section") || null,
  };
}
