import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Parse5 } from "parse5";

const UNSEEN = new Set(["script", "style", "noscript", "template", "head", "textarea", "select", "button"]);
const BLOCK = /^(?:p|div|h[1-6]|li|ul|ol|tr|td|th|table|section|article|br|dd|dt|pre|blockquote)$/;
const HIDDEN = /display:\s*none|visibility:\s*hidden/i;
const FILE = /\.(?:pdf|docx?|xlsx?|zip|rar|wps|ofd)\b/i;

/**
 * What stands to be read in the report of a page, found another way than the reader does: the text, by parse5, of the smallest
 * element with nearly all full stops of the page. Attached files aside.
 */
export function visibleText(source: string): string {
  const page = parse(source);
  const stops = (node: Parse5.Node): number => textOf(node).split("。").length - 1;
  const whole = stops(page);
  let body: Parse5.ParentNode = page;
  for (;;) {
    const next: Parse5.Element | undefined = body.childNodes.filter(tree.isElementNode).find((child) => stops(child) >= whole * 0.9);
    if (next === undefined || next.tagName === "p") return textOf(body);
    body = next;
  }
}

function textOf(node: Parse5.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node)) return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
  const attribute = (name: string): string => node.attrs.find((each) => each.name === name)?.value ?? "";
  if (UNSEEN.has(node.tagName) || HIDDEN.test(attribute("style")) || FILE.test(attribute("href"))) return "";
  const text = node.childNodes.map(textOf).join("");
  // What is left of the line of an attached file is its number.
  if (node.tagName === "p" && text.trim().length < 8 && linksToFile(node)) return "";
  return BLOCK.test(node.tagName) ? `\n${text}\n` : text;
}

function linksToFile(node: Parse5.ParentNode): boolean {
  return node.childNodes.some((child) => tree.isElementNode(child) && (child.attrs.some(({ name, value }) => name === "href" && FILE.test(value)) || linksToFile(child)));
}
