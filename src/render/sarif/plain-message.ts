import type { Message } from "sarif";
import { makeOneLine } from "../visible.js";

/**
 * Words as a message of SARIF, where brackets make links and braces stand for arguments unless they are escaped (SARIF 2.1.0, 3.11.5 and
 * 3.11.6): a report from a stranger shall not put a link into a viewer.
 */
export function plainMessage(words: string): Message & { text: string } {
  return { text: makeOneLine(words).replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&") };
}
