import type { PlainBlock, Paragraph, TableRows } from "./plain-blocks.js";
import { escape } from "./docx/xml.js";

/** The site's name, and the ISO day on which it published the report. */
export interface PageFrame {
  readonly site: string;
  readonly date: string;
}

/** A report as a government's site publishes it: navigation, the text as the editor's paste left it, share bar and footer. */
export function writePage(blocks: readonly PlainBlock[], { site, date }: PageFrame): string {
  const title = blocks.flatMap((block) => (block.kind === "title" ? [block.text] : [])).join("");
  return [
    "<!DOCTYPE html>",
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}_${site}</title>`,
    `<meta name="ArticleTitle" content="${escape(title)}"><meta name="PubDate" content="${date} 09:30"></head><body>`,
    `<div class="nav"><ul>${NAVIGATION.map((item) => `<li><a href="/${item.length}/">${item}</a></li>`).join("")}</ul></div>`,
    `<div class="article"><h1>${escape(title)}</h1><div class="info">发布日期：${date}　来源：${site}　<a href="#">打印</a></div>`,
    '<div class="TRS_Editor">',
    ...blocks.map((block) => (block.kind === "table" ? tableOf(block) : paragraphOf(block))),
    "</div></div>",
    `<div class="footer"><p>主办：${site}　网站标识码：4300000000</p></div></body></html>`,
  ].join("\n");
}

const NAVIGATION = ["首页", "政务公开", "办事服务", "互动交流", "数据发布"];

function paragraphOf({ kind, text, bold }: Paragraph): string {
  const words = bold > 0 ? `<strong>${escape(text.slice(0, bold))}</strong>${escape(text.slice(bold))}` : escape(text);
  if (kind === "title" || kind === "frame") return `<p style="text-align: center;"><span style="font-size: 22pt;">${words}</span></p>`;
  if (kind === "closing") return `<p style="text-align: right;">${words}</p>`;
  return `<p style="text-indent: 2em;"><span style="font-family: 仿宋_GB2312;">　　${words}</span></p>`;
}

function tableOf({ rows }: TableRows): string {
  const cells = (row: readonly string[]): string => row.map((text) => `<td>${escape(text)}</td>`).join("");
  return `<table border="1"><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody></table>`;
}
