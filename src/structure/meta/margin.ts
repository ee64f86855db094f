import type { Document } from "../../model/document.js";
import type { Meta } from "../../model/meta.js";
import type { Span } from "../../model/span.js";
import { linesOf, type FrameLine } from "./head-lines.js";

/**
 * Page headers and the head of a saved page stand outside of the text, but may say what the text leaves out. For the finders of
 * the frame they are set behind the text; what is found there loses its span again.
 */
export interface FramedDocument {
  readonly document: Document;
  readonly margin: readonly FrameLine[];
}

/** The document with its margin behind the text, a line each. */
export function frameDocument(document: Document): FramedDocument {
  if (document.margin.length === 0) return { document, margin: [] };
  const text = `${document.text}\n${document.margin.join("\n")}`;
  const framed = { ...document, text };
  const lines = linesOf(framed, { start: document.text.length, end: text.length });
  return { document: framed, margin: lines.map((line) => ({ ...line, afterProse: false })) };
}

/** A frame whose every piece has a span, be it behind the text. */
export type FoundMeta = { readonly [Key in keyof Meta]: Spanned<Meta[Key]> };
export type Spanned<Piece> = Piece extends readonly (infer Item)[]
  ? readonly Spanned<Item>[]
  : Piece extends { readonly span: Span | null }
    ? Omit<Piece, "span"> & { readonly span: Span }
    : Piece;

/** The frame as the report gives it: only what stands in its text has a span. */
export function withoutMarginSpans(meta: FoundMeta, textLength: number): Meta {
  const seen = <Piece extends { readonly span: Span }>(piece: Piece): Piece & { readonly span: Span | null } =>
    piece.span.start < textLength ? piece : ({ ...piece, span: null } as Piece & { readonly span: null });
  return {
    title: meta.title && seen(meta.title),
    documentNumber: meta.documentNumber && seen(meta.documentNumber),
    issuers: meta.issuers && meta.issuers.map(seen),
    addressees: meta.addressees && meta.addressees.map(seen),
    period: meta.period && seen(meta.period),
    place: meta.place && seen(meta.place),
    genre: meta.genre && seen(meta.genre),
    date: meta.date && seen(meta.date),
  };
}
