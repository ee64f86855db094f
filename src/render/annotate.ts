import { GoujiError } from "../model/errors.js";
import type { Finding } from "../model/finding.js";
import type { Report } from "../model/report.js";
import type { AnnotateOptions } from "./annotate-options.js";

/**
 * A copy of the file that a report was read from, with each finding on the figure that it is about: as a Word comment in a DOCX, as a
 * highlight with a note in a PDF. All else stays as it was.
 * The report may have been stored as JSON in between.
 * @param input the bytes of that file
 * @throws GoujiError `unsupported-format` for a text or a page, `wrong-file` where the report was read from another file, and what reading the file throws
 */
export async function annotate(input: Uint8Array, report: Report, findings: readonly Finding[], options: AnnotateOptions): Promise<Uint8Array> {
  switch (report.source.format) {
    case "docx":
      return (await import("./docx-comments/index.js")).commentDocx(input, report, findings, options);
    case "pdf":
      return (await import("./pdf-highlights/index.js")).highlightPdf(input, report, findings, options);
    case "text":
    case "html":
      throw new GoujiError("unsupported-format", "只能给 DOCX 和 PDF 文件加批注：纯文本和网页请用 --format html 看核对结果");
  }
}
