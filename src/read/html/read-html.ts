import type { Document } from "../../model/document.js";
import { GoujiError } from "../../model/errors.js";
import { DocumentBuilder } from "../document-builder.js";
import type { DocumentPart } from "../parts.js";
import type { ReadSettings } from "../reader.js";
import { decodePage } from "./decode-page.js";
import { findBody, proseIn, type Body } from "./find-body.js";
import { measureText, type TextMeasures } from "./measure-text.js";
import { Mark, type Nodes } from "./nodes.js";
import { marginOf } from "./page-meta.js";
import { countClosing, isFrameLine, isHollowLine, isLabelLine, isToolLine } from "./page-words.js";
import { parsePage } from "./parse-page.js";
import { findHead, NEAR_LINES, type Head, type OuterLine } from "./read-head.js";
import { PartReader } from "./read-parts.js";

/** With less prose than this beside attachments, a page only hands them out. */
const LEAST_REPORT = 100;

/**
 * Reads a saved page: the report in it, without what the site puts around it. Its title, issuer and date, as the page's head
 * and the lines around the report give them, are the margin.
 * @throws GoujiError `too-large`, `empty-file`, `damaged-file`
 */
export function readHtml(input: Uint8Array | string, { name, limits }: ReadSettings): Document {
  const { source, messages } = decodePage(input);
  const page = parsePage(source, limits);
  const measures = measureText(page);
  const body = findBody(page, measures);
  refuseAttachmentPage(page.nodes, measures, body);
  const builder = new DocumentBuilder(limits);
  for (const message of messages) builder.note(message);

  const outer: OuterLine[] = [];
  new PartReader(page, measures, limits, { flattensTables: true }).read(0, body.from, (part, node) => {
    if (part.kind !== "table") outer.push({ part, text: textOf(part), node });
  });
  const head = findHead(page, measures, body, outer);
  for (const { part } of head.lines) builder.add(part);
  const reader = new PartReader(page, measures, limits);
  const about = readBody(reader, measures, body, builder);
  readTail(reader, page.nodes, body, head, builder);
  noteSkipped(reader, builder);
  return builder.build({ format: "html", name }, marginOf(page, head.title, [...outer.slice(-NEAR_LINES).map(({ text }) => text), ...about]));
}

/**
 * Reads the body and gives the lines in it that are about the page. Those of the page's tools are left out wherever they
 * stand, those about the page at both ends.
 */
function readBody(reader: PartReader, { prose }: TextMeasures, { from, to }: Body, builder: DocumentBuilder): readonly string[] {
  const about: string[] = [];
  let lastProse = to - 1;
  while (lastProse > from && prose[lastProse] === 0) lastProse--;
  let hasBegun = false;
  reader.read(from, to, (part, node) => {
    const text = textOf(part);
    hasBegun ||= part.kind === "table" || text.includes("。");
    const isAtEnd = !hasBegun || node > lastProse;
    if (part.kind === "table") builder.add(part);
    else if (isAtEnd && isLabelLine(text, false)) about.push(text);
    else if (!isToolLine(text) && !(isAtEnd && isHollowLine(text))) builder.add(part);
  });
  return about;
}

/** What follows the body and belongs to it: sentences, the issuer and the date, notes. It ends at the first line that is none of these. */
function readTail(reader: PartReader, nodes: Nodes, body: Body, { titleNode }: Head, builder: DocumentBuilder): void {
  const article = body.around.findLast((node) => titleNode === undefined || node < titleNode);
  if (article === undefined) return;
  let isOver = false;
  reader.read(body.to, nodes.end[article]!, (part) => {
    isOver ||= part.kind === "table" || !isOfReport(textOf(part));
    if (!isOver) builder.add(part);
  });
}

function isOfReport(text: string): boolean {
  if (isToolLine(text) || isHollowLine(text) || isLabelLine(text, true) || countClosing(text) > 0) return false;
  return isFrameLine(text) || text.includes("。");
}

function noteSkipped({ pictures, files }: PartReader, builder: DocumentBuilder): void {
  if (pictures > 0) builder.note({ code: "picture-skipped", message: `正文里有 ${pictures} 处图片或嵌入内容，其中的文字没有读` });
  if (files > 0) builder.note({ code: "attachment-skipped", message: `正文带有 ${files} 个附件，没有读：请下载后另读` });
}

function refuseAttachmentPage(nodes: Nodes, measures: TextMeasures, body: Body): void {
  if (proseIn(body, nodes, measures) >= LEAST_REPORT) return;
  const { count, marks } = nodes;
  let files = 0;
  for (let node = 0; node < count; node++) if ((marks[node]! & Mark.file) !== 0) files++;
  if (files > 0) throw new GoujiError("empty-file", "网页里没有报告正文，只有附件：请下载附件再读");
}

function textOf(part: DocumentPart): string {
  return part.kind === "table" ? "" : part.runs.map(({ text }) => text).join("");
}
