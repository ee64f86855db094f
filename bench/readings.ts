import { fileURLToPath } from "node:url";
import { readDocument } from "../src/read/read-document.js";

/** Something that reads a file. Its parts are loaded when it first does. */
export interface Reading {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => Promise<unknown>;
}

export interface ReadingPair {
  readonly own: Reading;
  readonly peer: Reading;
  /** Our time may be so many times the peer's. */
  readonly most?: number;
}

/** What gouji does with a file of each format, and what others do with the same bytes. */
export const READINGS: Readonly<Record<"docx" | "pdf" | "html", ReadingPair>> = {
  docx: {
    most: 0.5,
    own: { name: "DOCX", read: readDocument },
    peer: {
      name: "mammoth.extractRawText",
      async read(bytes) {
        const { default: mammoth } = await import("mammoth");
        return mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      },
    },
  },
  pdf: {
    most: 1.3,
    own: { name: "PDF", read: readDocument },
    peer: { name: "unpdf: text items of every page", read: readTextItems },
  },
  html: {
    own: { name: "saved page", read: readDocument },
    peer: {
      name: "parse5.parse",
      async read(bytes) {
        const { parse } = await import("parse5");
        return parse(new TextDecoder().decode(bytes));
      },
    },
  },
};

async function readTextItems(bytes: Uint8Array): Promise<number> {
  const { getDocumentProxy } = await import("unpdf");
  const file = await getDocumentProxy(bytes, { cMapUrl: CMAPS, cMapPacked: true });
  let items = 0;
  for (let page = 1; page <= file.numPages; page++) items += (await (await file.getPage(page)).getTextContent()).items.length;
  await file.loadingTask.destroy();
  return items;
}

/** Without the maps of Chinese characters the file has no text at all. */
const CMAPS = fileURLToPath(new URL("../../pdfjs-dist/cmaps/", import.meta.url));
