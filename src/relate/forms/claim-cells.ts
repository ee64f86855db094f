import { ClaimIds } from "../../extract/claim-ids.js";
import { kindOfDimension } from "../../extract/kind-of-dimension.js";
import { fillCell } from "../../extract/tables/fill-cell.js";
import type { NumberLexicon } from "../../extract/numbers.js";
import type { Claim } from "../../model/claim.js";
import type { Quantity } from "../../model/quantity.js";
import type { Section } from "../../model/section.js";
import type { Cell, Table } from "../../model/table.js";
import { SectionCursor } from "../../structure/passages.js";
import { isNumber, type FormCell, type GridView } from "./grid-view.js";
import type { LineNode, LineTree } from "./line-tree.js";
import type { FilledForm } from "./match-forms.js";
import type { Match } from "./match-table.js";

/** Forms whose figures are claims by what the form calls them. */
export interface ClaimedForms {
  readonly forms: readonly FilledForm[];
  readonly claims: readonly Claim[];
  /** Claims that the layout of the same cells made. */
  readonly replaced: ReadonlySet<Claim>;
}

/**
 * Makes a claim of every figure of a form. The form knows what its lines are where their layout does not say so: a head of several
 * rows in plain text, its merged cells left blank, or the second of two heads in one grid.
 */
export function claimForms(forms: readonly FilledForm[], sections: readonly Section[], numbers: NumberLexicon): ClaimedForms {
  const claims: Claim[] = [];
  const replaced = new Set<Claim>();
  const ids = new ClaimIds();
  const whereabouts = new SectionCursor(sections);
  const claimed = forms.map((form) => {
    const section = whereabouts.at(form.start);
    const byStart = new Map<number, Claim>();
    const claim = (cell: FormCell, place: Place): Claim | null => {
      if (place.column.line.unit === "") return cell.claim;
      // A figure that spans several lines is one all the same.
      const merged = isNumber(cell) ? byStart.get(cell.span.start) : undefined;
      if (merged !== undefined) return merged;
      const quantity = isNumber(cell) ? quantityOf(cell, place.column.line.unit, numbers) : null;
      if (quantity === null) return null;
      const id = ids.of(form.table, place.form, place.row?.path ?? "", place.column.path, quantity.decimal);
      if (cell.claim !== null) replaced.add(cell.claim);
      const made = buildClaim(id, form.table, section, cell, quantity, place);
      claims.push(made);
      byStart.set(cell.span.start, made);
      return made;
    };
    return { ...form, matches: form.matches.map((match) => ({ ...match, view: claimView(match, claim) })) };
  });
  return { forms: claimed, claims, replaced };
}

/** Tables whose cells hold the quantities of the claims that were made of them. */
export function fillQuantities(tables: readonly Table[], claims: readonly Claim[]): readonly Table[] {
  const byStart = new Map(claims.map(({ quantity }) => [quantity.span.start, quantity]));
  const fill = (cell: Cell): Cell => {
    const quantity = cell.quantity === null ? undefined : byStart.get(cell.quantity.span.start);
    return quantity === undefined ? cell : { ...cell, quantity };
  };
  return claims.length === 0 ? tables : tables.map((table) => ({ ...table, rows: table.rows.map((cells) => cells.map(fill)) }));
}

/** A cell by what the form calls its lines. */
interface Place {
  /** The form and the table: `foi-2021/3`. */
  readonly form: string;
  readonly row: LineNode | undefined;
  readonly column: LineNode;
  /** The labels of the column from the outermost down. */
  readonly heads: readonly string[];
}

function claimView({ view, rows, columns, pattern }: Match, claim: (cell: FormCell, place: Place) => Claim | null): GridView {
  const made = new Map<FormCell, Claim | null>();
  const form = `${pattern.form.id}/${pattern.table.key}`;
  for (const [rowPath, row] of [...rows.lines, ...rows.subtotals]) {
    for (const [columnPath, column] of [...columns.lines, ...columns.subtotals]) {
      const cell = view[row]![column]!;
      const place = { form, row: pattern.rows.at(rowPath), column: pattern.columns.at(columnPath)!, heads: labelsOn(pattern.columns, columnPath) };
      made.set(cell, claim(cell, place));
    }
  }
  return view.map((cells) => cells.map((cell) => ({ ...cell, claim: made.get(cell) ?? cell.claim })));
}

function labelsOn(tree: LineTree, path: string): readonly string[] {
  const keys = path.split("/");
  return keys.flatMap((_, depth) => tree.at(keys.slice(0, depth + 1).join("/"))?.line.label ?? []);
}

/** Any unit of things: with it a number is read as a plain count. */
const COUNTED = "件";

/** Fields of a form count things, unless it gives them a unit of their own or leaves that to the report. */
function quantityOf({ quantity, text, span }: FormCell, unit: string | undefined, numbers: NumberLexicon): Quantity | null {
  if (quantity === null || (quantity.unit !== "" && text.endsWith(quantity.unit))) return quantity;
  const read = fillCell({ text, span, quantity: { ...quantity, unit: "" } }, { unit: unit ?? COUNTED }, numbers);
  return read === null || unit !== undefined ? read : { ...read, unit: "" };
}

function buildClaim(id: string, table: string, section: string | null, cell: FormCell, quantity: Quantity, { row, heads }: Place): Claim {
  const [outermost = "", ...inner] = heads;
  return {
    id,
    section,
    sentence: cell.claim?.sentence ?? cell.span,
    quantity,
    kind: kindOfDimension(quantity.dimension),
    subject: row?.line.label ?? outermost,
    carried: false,
    action: row === undefined ? inner.join("") : heads.join(""),
    direction: null,
    indicator: null,
    period: null,
    aspect: null,
    scope: null,
    comparison: null,
    modality: "fact",
    status: null,
    table: { id: table, row: cell.row, column: cell.column },
    template: "form",
  };
}
