import type { Statement } from "../../extract/statement.js";

/** The same name, give or take what stands before it: 全市一般公共预算收入 and 一般公共预算收入. */
export function namesSame(statement: Statement, name: string): boolean {
  const own = statement.name;
  return own === name || (own.length >= 3 && name.endsWith(own)) || (name.length >= 3 && own.endsWith(name));
}

/** Whether two names have three characters running in common: 国有企业[进出口], 货物[进出口]总额. */
export function shareWord(a: string, b: string): boolean {
  for (let i = 0; i + 3 <= a.length; i++) if (b.includes(a.slice(i, i + 3))) return true;
  return false;
}

/** How many characters two names end alike in. */
export function sharedEnding(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
