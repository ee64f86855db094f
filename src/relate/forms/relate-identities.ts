import type { Ties } from "../ties.js";
import type { Identity, LimitIdentity, SumIdentity } from "./form.js";
import type { FormCell } from "./grid-view.js";
import type { LineNode, LineTree } from "./line-tree.js";
import type { Axis, Match } from "./match-table.js";
import { allIndicesOf, gather, indicesOf } from "./members.js";

/** Ties the figures of a form by the identities that the form states. */
export function relateIdentities(match: Match, ties: Ties): void {
  for (const identity of match.pattern.table.identities) {
    const { axis, tree, lines } = orient(match, identity.among);
    for (const line of lines) {
      const setting: Setting = { axis, tree, line, form: nameOf(match, identity.key), ties };
      const wording = `${match.pattern.table.name}${line.name}：${identity.wording}`;
      if ("within" in identity) relateLimit(identity, wording, setting);
      else relateSum(identity, wording, setting);
    }
  }
  for (const among of ["rows", "columns"] as const) relateSubtotals(match, among, ties);
}

/** The identity of a form that a relation comes from: `foi-2021/3/balance`. */
export function nameOf({ pattern: { form, table } }: Match, key: string): string {
  return `${form.id}/${table.key}/${key}`;
}

/** One line of a table, across which an identity holds. */
interface CrossLine {
  /** “自然人”列; empty where the form has but one. */
  readonly name: string;
  /** By the index of the member. */
  readonly cellAt: (index: number) => FormCell;
}

interface Setting {
  readonly axis: Axis;
  readonly tree: LineTree;
  readonly line: CrossLine;
  readonly form: string;
  readonly ties: Ties;
}

interface Orientation {
  readonly axis: Axis;
  readonly tree: LineTree;
  readonly lines: readonly CrossLine[];
}

/** The axis whose lines are the members, and the lines across it. */
function orient({ view, rows, columns, pattern }: Match, among: Identity["among"]): Orientation {
  if (among === "rows") {
    const lines = crossLines(columns, pattern.columns, "列", (column) => (row) => view[row]![column]!);
    return { axis: rows, tree: pattern.rows, lines };
  }
  const lines = crossLines(rows, pattern.rows, "行", (row) => (column) => view[row]![column]!);
  return { axis: columns, tree: pattern.columns, lines };
}

function crossLines({ lines }: Axis, tree: LineTree, kind: string, cellsAt: (index: number) => CrossLine["cellAt"]): readonly CrossLine[] {
  return [...lines].map(([path, index]) => {
    const node = tree.at(path);
    return { name: node === undefined ? "" : `“${node.line.label}”${kind}`, cellAt: cellsAt(index) };
  });
}

function relateSum({ whole, parts, minus = [] }: SumIdentity, wording: string, setting: Setting): void {
  const { axis, tree } = setting;
  const added = allIndicesOf(axis, tree, parts);
  const taken = allIndicesOf(axis, tree, minus);
  const total = axis.lines.get(whole);
  if (added === null || taken === null || total === undefined) return;
  // The parts of a sum that lists all of a kind are not all where the table has lines of its own; the members of a balance are named.
  if (axis.hasOthers && minus.length === 0) return;
  tieSum(total, added, taken, wording, setting);
}

function tieSum(total: number, added: readonly number[], taken: readonly number[], wording: string, { line, form, ties }: Setting): void {
  const whole = line.cellAt(total).claim;
  const parts = gather(added.map(line.cellAt));
  const minus = gather(taken.map(line.cellAt));
  if (whole === null || parts.printed.length === 0 || [...parts.printed, ...minus.printed].includes(whole)) return;
  const unprinted = [...parts.unprinted, ...minus.unprinted];
  ties.add({
    type: "sum",
    wording,
    form,
    whole: whole.id,
    parts: parts.printed.map(({ id }) => id),
    ...(minus.printed.length === 0 ? {} : { minus: minus.printed.map(({ id }) => id) }),
    complete: unprinted.length === 0,
    // Blanks among what is taken away could make up for any excess.
    disjoint: minus.unprinted.length === 0,
    ...(unprinted.length === 0 ? {} : { unprinted }),
  });
}

function relateLimit({ part, minus, within }: LimitIdentity, wording: string, { axis, line, form, ties }: Setting): void {
  const claimOf = (path: string) => {
    const index = axis.lines.get(path);
    return index === undefined ? null : line.cellAt(index).claim;
  };
  const [small, great] = [claimOf(part), claimOf(within)];
  const less = minus === undefined ? null : claimOf(minus);
  if (small === null || great === null || (minus !== undefined && less === null)) return;
  const terms = [
    { claim: small.id, coefficient: 1 },
    ...(less === null ? [] : [{ claim: less.id, coefficient: -1 }]),
    { claim: great.id, coefficient: -1 },
  ];
  ties.add({ type: "equation", wording, form, terms, op: "≤", certain: false });
}

/** Lines that add up the parts of another (小计), which the form does not have but reports do. */
function relateSubtotals(match: Match, among: Identity["among"], ties: Ties): void {
  const { axis, tree, lines } = orient(match, among);
  for (const node of groupsOf(tree.roots)) {
    // A row for the group itself, above its parts, adds them up as well.
    const total = axis.subtotals.get(node.path) ?? axis.lines.get(node.path);
    const parts = indicesOf(axis, tree, node.path);
    if (total === undefined || parts === null || parts.includes(total)) continue;
    for (const line of lines) {
      const wording = `${match.pattern.table.name}${line.name}：“${node.line.label}”＝所属各项之和`;
      tieSum(total, parts, [], wording, { axis, tree, line, form: nameOf(match, "subtotal"), ties });
    }
  }
}

/** Lines whose parts are all of a kind: not those that have their total among their parts, as 三、本年度办理结果 has. */
function groupsOf(nodes: readonly LineNode[]): readonly LineNode[] {
  return nodes.flatMap((node) => {
    const isGroup = node.parts.length > 0 && node.parts.every(({ line, parts }) => parts.length === 0 && line.key !== "total");
    return [...(isGroup ? [node] : []), ...groupsOf(node.parts)];
  });
}
