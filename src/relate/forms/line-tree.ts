import type { Line } from "./form.js";
import { isLikeLabel, plainLabel } from "./labels.js";

/** A line of a form in its place. */
export interface LineNode {
  readonly line: Line;
  /** The keys from the outermost line down, `results/refused/secret`. */
  readonly path: string;
  /** Running number in the form. */
  readonly order: number;
  readonly parts: readonly LineNode[];
  /** Its names without blanks, numbering and remarks. */
  readonly labels: readonly string[];
}

/** What a row or column of a table is in the form. */
export type Found =
  | { readonly kind: "line"; readonly node: LineNode }
  /** Adds up the lines of its group; the form itself has none. */
  | { readonly kind: "subtotal"; readonly node: LineNode };

/** The rows or the columns of one table of a form. */
export class LineTree {
  readonly roots: readonly LineNode[];
  readonly #byPath = new Map<string, LineNode>();
  readonly #subtotals: readonly string[];

  constructor(lines: readonly Line[], subtotals: readonly string[]) {
    this.roots = this.#grow(lines, "");
    this.#subtotals = subtotals;
  }

  at(path: string): LineNode | undefined {
    return this.#byPath.get(path);
  }

  /** All names of all lines. */
  labels(): readonly string[] {
    return [...this.#byPath.values()].flatMap(({ labels }) => labels);
  }

  /** The lines that have no parts. */
  leaves(): readonly LineNode[] {
    return [...this.#byPath.values()].filter(({ parts }) => parts.length === 0);
  }

  /**
   * The line that the labels beside a row or above a column lead to, outermost first. Where a name stands more than once in the form
   * and nothing above it tells which is meant, it is the first one behind `after`, the line before it in the table.
   * What stands above all lines (申请人情况) has no place in the form and is passed over, if `isHeaded` says that it may be there.
   */
  find(labels: readonly string[], after: LineNode | null, isHeaded: boolean): Found | null {
    let node: LineNode | null = null;
    let isSubtotal = false;
    let unread = "";
    for (const label of labels) {
      const next: LineNode | null = this.#below(node, label, after) ?? (unread === "" ? null : this.#below(node, unread + label, after));
      if (next !== null && node === null && !isHeaded && unread !== "" && !next.labels.includes(unread + label)) return null;
      if (next !== null) node = next;
      isSubtotal = next === null && node !== null && node.parts.length > 0 && this.#subtotals.includes(label);
      // 商业 over 企业: a name may be set in two cells.
      unread = next === null && !isSubtotal ? unread + label : "";
    }
    if (node === null || (unread !== "" && (node.parts.length > 0 || !isHeaded))) return null;
    return { kind: isSubtotal ? "subtotal" : "line", node };
  }

  #below(node: LineNode | null, label: string, after: LineNode | null): LineNode | null {
    const exact = this.#search(node?.parts ?? this.roots, (name) => name === label, after);
    return exact ?? this.#search(node?.parts ?? this.roots, (name) => isLikeLabel(name, label), after);
  }

  /** Of the lines below that have such a name the first one behind `after`, or the only one. */
  #search(nodes: readonly LineNode[], fits: (label: string) => boolean, after: LineNode | null): LineNode | null {
    const found = nodes.flatMap(withParts).filter(({ labels }) => labels.some(fits));
    return found.find(({ order }) => after === null || order > after.order) ?? (found.length === 1 ? found[0]! : null);
  }

  #grow(lines: readonly Line[], above: string): readonly LineNode[] {
    return lines.map((line) => {
      const path = above + line.key;
      const order = this.#byPath.size;
      const parts: LineNode[] = [];
      const node = { line, path, order, parts, labels: [line.label, ...(line.also ?? [])].map(plainLabel) };
      this.#byPath.set(path, node);
      parts.push(...this.#grow(line.parts ?? [], `${path}/`));
      return node;
    });
  }
}

function withParts(node: LineNode): readonly LineNode[] {
  return [node, ...node.parts.flatMap(withParts)];
}
