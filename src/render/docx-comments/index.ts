import { GoujiError } from "../../model/errors.js";
import type { Finding } from "../../model/finding.js";
import type { DocxPlace } from "../../model/place.js";
import type { Report } from "../../model/report.js";
import { readDocx } from "../../read/docx/read-docx.js";
import { DEFAULT_LIMITS, type Limits } from "../../read/limits.js";
import { locate } from "../../read/locate.js";
import type { AnnotateOptions } from "../annotate-options.js";
import { anchorOf, wrongFile } from "./anchor.js";
import { createCommentLines } from "./comment-lines.js";
import { CommentMarks, commentsBeginningAt } from "./comment-marks.js";
import { addComments, NO_COMMENTS, readComments, textOf, type NewComment } from "./comments-part.js";
import { Cuts } from "./cuts.js";
import { DocxCopy } from "./docx-copy.js";
import { findCommentsPart, registerComments } from "./register-comments.js";
import { StoryMap } from "./story-map.js";
import { isStrict, vocabularyOf } from "./vocabulary.js";

/** Word opens no file with more (MS-OI29500, 2.1.315 a). */
const MOST_COMMENTS = 32_767;
/** Ids are whole numbers of 32 bits, and some programs give them out at random. */
const LARGEST_ID = 2 ** 30;

/**
 * A copy of a Word file with each finding as a comment on the figure that it is about. Every other byte of its parts stays as it was, and so
 * do the comments that it has; what gouji said of a figure in an earlier run is not said twice.
 * @throws GoujiError `wrong-file`, and what reading throws
 */
export function commentDocx(input: Uint8Array, report: Report, findings: readonly Finding[], { lang, limits, date }: AnnotateOptions): Uint8Array {
  const bounds: Limits = { ...DEFAULT_LIMITS, ...limits };
  const places = findings.map((finding) => locate(report, finding.span) as DocxPlace);
  const map = mapStories(input, report, places, bounds);
  const copy = new DocxCopy(input, bounds);
  const main = copy.file.relationshipsOf("").find(({ type }) => type === "officeDocument")!.part;
  const comments = findCommentsPart(copy, main);
  const { ids, own } = copy.has(comments.part) ? readComments(copy, comments.part) : NO_COMMENTS;

  const source = copy.text(main);
  const cuts = new Cuts(source);
  const marks = new CommentMarks();
  const said: NewComment[] = [];
  const nextId = idsBeside(new Set([...ids, ...map.commentIds]));
  const linesOf = createCommentLines(report, lang);
  for (const [index, finding] of findings.entries()) {
    const anchor = anchorOf(places[index]!, map);
    const lines = linesOf(finding, anchor.elsewhere);
    const place = { start: cuts.place(anchor.start), end: cuts.place(anchor.end), reference: cuts.place(anchor.reference) };
    if (commentsBeginningAt(source, place.start).some((id) => own.get(id) === textOf(lines))) continue;
    const id = nextId();
    marks.add(id, place, vocabularyOf(source, anchor.start.paragraph));
    said.push({ id, lines });
  }
  if (said.length === 0) return input.slice();
  if (ids.size + said.length > MOST_COMMENTS) {
    throw new GoujiError("too-large", `批注有 ${ids.size + said.length} 条，Word 最多能打开 ${MOST_COMMENTS} 条：请关掉一些规则再加批注`);
  }

  const strict = isStrict(source);
  copy.edit(main, cuts.edits(marks.byPlace()));
  addComments(copy, comments.part, said, { isStrict: strict, date });
  registerComments(copy, main, comments, strict);
  return copy.take();
}

/** Reads the file again as the report was read, and keeps where the words of the places stand. The report does not say how its tracked changes were read. */
function mapStories(input: Uint8Array, report: Report, places: readonly DocxPlace[], limits: Limits): StoryMap {
  const wanted = new Set(places.flatMap(({ part, paragraph, end }) => [`${paragraph} ${part}`, `${end.paragraph} ${end.part}`]));
  for (const trackedChanges of ["accepted", "original"] as const) {
    const map = new StoryMap((part, paragraph) => wanted.has(`${paragraph} ${part}`));
    const { text, pieces } = readDocx(input, { name: null, limits, trackedChanges }, map);
    if (text === report.text && JSON.stringify(pieces) === JSON.stringify(report.pieces)) return map;
  }
  throw wrongFile();
}

function idsBeside(used: ReadonlySet<string>): () => number {
  const largest = [...used].reduce((most, id) => Math.max(most, Number(id) || 0), -1);
  let next = largest < LARGEST_ID ? largest + 1 : 0;
  return () => {
    while (used.has(String(next))) next++;
    return next++;
  };
}
