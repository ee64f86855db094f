import type { PageData } from "../page-data.js";
import { button, make, said } from "./build-elements.js";
import { detailWords as words } from "./detail-words.js";

export interface RowActions {
  /** Opens the report's cell. */
  open(column: number): void;
  /** Orders the reports so; `null` as they were. */
  order(columns: readonly number[] | null): void;
}

/** All that the reports print for an indicator, the greatest first, and who does not print it. */
export function rowDetail({ rows, columns }: PageData, row: number, actions: RowActions): readonly [first: readonly Node[], rest: readonly Node[]] | null {
  const shown = rows[row];
  if (!shown) return null;
  const ranked = [...shown.cells].sort(([, a], [, b]) => (a.value === null || b.value === null ? Number(a.value === null) - Number(b.value === null) : Number(b.value) - Number(a.value)));
  const order = ranked.map(([column]) => column);
  const missing = columns.flatMap((_, column) => (order.includes(column) ? [] : [column]));
  const items = ranked.map(([column, { value }]) => {
    const open = button("gj-go", columns[column]!.title, () => actions.open(column));
    return make("li", "", open, make("span", "gj-num", value ?? "?"));
  });
  const first = [said("h3", shown.title), make("p", "gj-where", shown.key === null ? said("span", words.noKey) : make("code", "", shown.key), `　${shown.unit}`)];
  const rest: Node[] = [
    make("p", "gj-acts", button("gj-button", words.order, () => actions.order([...order, ...missing])), button("gj-button", words.restore, () => actions.order(null))),
    make("ol", "gj-ranked", ...items),
  ];
  if (missing.length > 0) rest.push(said("h4", words.missing), make("ul", "gj-unprinted", ...missing.map((column) => said("li", columns[column]!.title))));
  return [first, rest];
}
