import type { ErrorCode } from "../model/errors.js";

/** A kind of file that gouji does not read: what to call it, and how its owner gets one that it does. */
export interface OtherFormat {
  readonly name: string;
  readonly advice: string;
  /** `unsupported-format` unless given. */
  readonly code?: ErrorCode;
}

const TO_DOCX = "另存为 .docx 再读";
const FROM_OFFICE = `请用 Word 或 WPS 打开，${TO_DOCX}`;
const FROM_SHEET = `请把表格复制到 Word 或 WPS 文档里，${TO_DOCX}`;
const UNPACK = "请先解压，再读里面的文件";
const RECOGNISE = "请先做文字识别（OCR），校对后保存为 .docx 或 .txt 再读";
const COPY = "请把文字复制出来，保存为 .txt（编码 UTF-8）再读";

/** What gouji reads. */
const READABLE = ["text", "docx", "pdf", "html"] as const;
export type ReadableFormat = (typeof READABLE)[number];

/** Every other kind that bytes can be told to be. */
export const OTHER_FORMATS = {
  doc: { name: "旧版 Word 文档（.doc）", advice: FROM_OFFICE },
  wps: { name: "WPS 文档（.wps）", advice: `请用 WPS 打开，${TO_DOCX}` },
  odt: { name: "OpenDocument 文档（.odt）", advice: FROM_OFFICE },
  rtf: { name: "RTF 文档", advice: FROM_OFFICE },
  ofd: { name: "OFD 版式文件", advice: "请用 OFD 阅读器另存为 PDF 再读" },
  caj: { name: "CAJ 文件", advice: "请用 CAJViewer 另存为 PDF 再读" },
  mhtml: { name: "网页存档（.mht）", advice: "请用浏览器打开，另存为“网页，仅 HTML”再读" },
  xml: { name: "XML 文件", advice: `请用生成它的软件打开，${TO_DOCX}` },
  xlsx: { name: "Excel 表格（.xlsx）", advice: FROM_SHEET },
  xls: { name: "旧版 Excel 表格（.xls）", advice: FROM_SHEET },
  pptx: { name: "演示文稿（.pptx）", advice: COPY },
  ppt: { name: "旧版演示文稿（.ppt）", advice: COPY },
  epub: { name: "电子书（.epub）", advice: COPY },
  office: { name: "旧版 Office 文件", advice: FROM_OFFICE },
  encrypted: { name: "加了密码的 Office 文件", advice: "请输入密码打开，去掉密码并另存后再读", code: "encrypted-file" },
  image: { name: "图片", advice: RECOGNISE },
  zip: { name: "ZIP 压缩包", advice: UNPACK },
  archive: { name: "压缩包", advice: UNPACK },
  media: { name: "音频或视频", advice: "请转写成文字，保存为 .txt 再读" },
  binary: { name: "二进制文件", advice: `请找到原来的文稿，${TO_DOCX}` },
} as const satisfies Record<string, OtherFormat>;

export type OtherFormatKey = keyof typeof OTHER_FORMATS;
export type FileFormat = ReadableFormat | OtherFormatKey;

export function isReadable(format: FileFormat): format is ReadableFormat {
  return (READABLE as readonly string[]).includes(format);
}

/** `zip` and `ole` are containers: what they hold decides. */
export type SignatureKey = FileFormat | "ole";

/** Bytes, in hexadecimal, that files of a kind have at `offset`. The first that fits decides. */
export const SIGNATURES: readonly { readonly format: SignatureKey; readonly offset: number; readonly hex: string }[] = [
  { format: "zip", offset: 0, hex: "504b0304" },
  { format: "zip", offset: 0, hex: "504b0506" },
  { format: "zip", offset: 0, hex: "504b0708" },
  { format: "ole", offset: 0, hex: "d0cf11e0a1b11ae1" },
  { format: "rtf", offset: 0, hex: "7b5c727466" },
  { format: "caj", offset: 0, hex: "43414a00" },
  { format: "caj", offset: 0, hex: "4b444820" },
  { format: "image", offset: 0, hex: "89504e470d0a1a0a" },
  { format: "image", offset: 0, hex: "ffd8ff" },
  { format: "image", offset: 0, hex: "474946383761" },
  { format: "image", offset: 0, hex: "474946383961" },
  { format: "image", offset: 0, hex: "49492a00" },
  { format: "image", offset: 0, hex: "4d4d002a" },
  { format: "image", offset: 8, hex: "57454250" },
  { format: "image", offset: 4, hex: "6674797068656963" },
  { format: "archive", offset: 0, hex: "1f8b08" },
  { format: "archive", offset: 0, hex: "377abcaf271c" },
  { format: "archive", offset: 0, hex: "526172211a07" },
  { format: "archive", offset: 0, hex: "fd377a585a00" },
  { format: "archive", offset: 0, hex: "425a6839314159265359" },
  { format: "archive", offset: 0, hex: "28b52ffd" },
  { format: "archive", offset: 257, hex: "7573746172" },
  { format: "media", offset: 4, hex: "66747970" },
  { format: "media", offset: 0, hex: "494433" },
  { format: "media", offset: 0, hex: "52494646" },
  { format: "binary", offset: 0, hex: "7f454c46" },
];

/** Names of parts that tell what a ZIP holds, as they stand in its directory. */
export const ZIP_PARTS: readonly { readonly format: FileFormat; readonly name: string }[] = [
  { format: "docx", name: "word/document" },
  { format: "xlsx", name: "xl/workbook" },
  { format: "pptx", name: "ppt/presentation" },
  { format: "ofd", name: "OFD.xml" },
  { format: "odt", name: "application/vnd.oasis.opendocument" },
  { format: "epub", name: "application/epub+zip" },
  // Some writers name the main part in a way of their own, but keep Word's folder.
  { format: "docx", name: "word/" },
];

/** Names of streams that tell what an OLE compound file holds ([MS-CFB] 2.6.1: names are UTF-16LE). */
export const OLE_STREAMS: readonly { readonly format: OtherFormatKey; readonly name: string }[] = [
  { format: "encrypted", name: "EncryptedPackage" },
  { format: "doc", name: "WordDocument" },
  { format: "xls", name: "Workbook" },
  { format: "ppt", name: "PowerPoint Document" },
];

/** What a saved page or another markup file starts with, white space aside; in lower case. */
export const MARKUP_STARTS: readonly { readonly format: FileFormat; readonly start: string }[] = [
  ...["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<p>", "<p ", "<table", "<script", "<style", "<br", "<h1", "<span", "<section", "<article", "<!--"].map(
    (start) => ({ format: "html", start }) as const,
  ),
  { format: "mhtml", start: "mime-version:" },
  { format: "mhtml", start: "from: <saved by" },
  { format: "xml", start: "<?xml" },
];

/** What a name says where the bytes only say "an old Office file". */
export const OLE_EXTENSIONS: Readonly<Record<string, OtherFormatKey>> = {
  doc: "doc",
  dot: "doc",
  wps: "wps",
  wpt: "wps",
  xls: "xls",
  et: "xls",
  ppt: "ppt",
  dps: "ppt",
};
