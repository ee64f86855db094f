import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";

export interface ReadComment {
  readonly id: string;
  readonly author: string;
  readonly date: string | undefined;
  readonly lines: readonly string[];
  /** What stands between its marks in the main part; `null` where it has none. */
  readonly words: string | null;
  readonly isReferred: boolean;
}

const PREFIX = /^\w+:/;
const REMOVED = /^w:(?:del|moveFrom)$/;

export function decode(bytes: Uint8Array): string {
  return bytes[0] === 0xff ? new TextDecoder("utf-16le").decode(bytes) : strFromU8(bytes);
}

/** The comments of a file, as a program that knows nothing of gouji finds them; what is deleted or moved away is no word of theirs. */
export function readComments(bytes: Uint8Array, main = "word/document.xml"): readonly ReadComment[] {
  const parts = unzipSync(bytes);
  const { ranges, references } = readMarks(decode(parts[main]!));
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const comments = parts[`${folder}comments.xml`];
  return comments === undefined ? [] : readPart(decode(comments)).map((comment) => ({ ...comment, words: ranges.get(comment.id) ?? null, isReferred: references.includes(comment.id) }));
}

function readMarks(xml: string): { readonly ranges: ReadonlyMap<string, string>; readonly references: readonly string[] } {
  const ranges = new Map<string, string>();
  const references: string[] = [];
  const open = new Set<string>();
  let isWords = false;
  let removed = 0;
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        const name = raw.replace(PREFIX, "");
        const id = attributes["w:id"] ?? "";
        if (REMOVED.test(raw)) removed++;
        isWords = name === "t" && removed === 0;
        if (name === "commentRangeStart") {
          open.add(id);
          ranges.set(id, "");
        } else if (name === "commentRangeEnd") open.delete(id);
        else if (name === "commentReference") references.push(id);
        else if (/^(?:tab|footnoteReference|endnoteReference|drawing|pict|oMath)$/.test(name)) for (const each of open) ranges.set(each, `${ranges.get(each)}<${name}>`);
      },
      onclosetag(raw) {
        if (REMOVED.test(raw)) removed--;
        isWords = false;
      },
      ontext(text) {
        if (isWords) for (const id of open) ranges.set(id, ranges.get(id)! + text);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { ranges, references };
}

function readPart(xml: string): readonly Omit<ReadComment, "words" | "isReferred">[] {
  const comments: { id: string; author: string; date: string | undefined; lines: string[] }[] = [];
  let isWords = false;
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        const name = raw.replace(PREFIX, "");
        isWords = name === "t";
        if (name === "comment") comments.push({ id: attributes["w:id"]!, author: attributes["w:author"] ?? "", date: attributes["w:date"], lines: [] });
        if (name === "p") comments.at(-1)?.lines.push("");
      },
      onclosetag: () => void (isWords = false),
      ontext(text) {
        const lines = comments.at(-1)?.lines;
        if (isWords && lines !== undefined) lines[lines.length - 1] += text;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return comments;
}
