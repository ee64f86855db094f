/** What a claim's name must be made of. */
export interface Wording {
  /** Terms that the name itself must hold. */
  readonly needed: readonly string[];
  /** Terms that it may hold. */
  readonly allowed: readonly string[];
  /** Terms that the name holds, or else the words before it. */
  readonly around: readonly string[];
}

/** `@复议 案件? 受理`: around 复议, allowed 案件, needed 受理. */
export function readWording(text: string): Wording {
  const words = text.split(" ").filter((word) => word !== "");
  return {
    needed: words.filter((word) => !word.startsWith("@") && !word.endsWith("?")),
    allowed: words.filter((word) => word.endsWith("?")).map((word) => word.slice(0, -1)),
    around: words.filter((word) => word.startsWith("@")).map((word) => word.slice(1)),
  };
}
