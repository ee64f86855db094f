import type { getResolvedPDFJS } from "unpdf";
import { GoujiError } from "../../model/errors.js";
import { CMapSource } from "./load-cmap.js";

export type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
export type PdfFile = Awaited<ReturnType<Pdfjs["getDocument"]>["promise"]>;
export type PdfPage = Awaited<ReturnType<PdfFile["getPage"]>>;

/** Errors only, and those are thrown as well. */
const SILENT = 0;
/** Pixels. Pictures are not decoded: their size alone would eat the memory. */
const LARGEST_IMAGE = 1;

/**
 * Opens a PDF with pdf.js for reading its text: no worker, no evaluated code, no fonts of the system, nothing from the network.
 * `bytes` are given away: pdf.js takes the buffer from its owner.
 * @throws GoujiError `encrypted-file`, `damaged-file`
 */
export async function openPdf(pdfjs: Pdfjs, bytes: Uint8Array): Promise<PdfFile> {
  const task = pdfjs.getDocument({
    data: bytes,
    BinaryDataFactory: CMapSource,
    cMapUrl: "cmaps/",
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    disableFontFace: true,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: LARGEST_IMAGE,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: SILENT,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw nameFault(error);
  }
}

/** What pdf.js could not do, in our words. */
export function nameFault(error: unknown): GoujiError {
  if (error instanceof GoujiError) return error;
  const options = { cause: error };
  if (error instanceof Error && error.name === "PasswordException") {
    return new GoujiError("encrypted-file", "这个 PDF 加了密码：请输入密码打开，另存为不加密的文件后再读", options);
  }
  return new GoujiError("damaged-file", "这个 PDF 已损坏，读不出来：请重新下载，或用生成它的软件另存一份", options);
}

/** @throws GoujiError `missing-part` */
export async function loadPdfjs(): Promise<Pdfjs> {
  try {
    const unpdf = await import("unpdf");
    return await unpdf.getResolvedPDFJS();
  } catch (error) {
    throw new GoujiError("missing-part", "读 PDF 需要 unpdf，尚未安装：npm install unpdf", { cause: error });
  }
}
