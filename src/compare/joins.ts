import comparison from "../../dictionaries/comparison.json";

/** Names of which nothing but harmless words differs are one thing from this likeness on; others from `ALIKE` on. */
const HARDLY_ALIKE = 0.5;
export const ALIKE = 0.85;

const HARMLESS = [...comparison.harmless].sort((a, b) => b.length - a.length);
const CONTRASTS: readonly string[] = comparison.contrasts;

/**
 * What is left of a name without harmless words, its characters in one order: 城镇新增就业 and 新增城镇就业, 居民人均可支配收入 and 全体居民人均可支配收入 are the same.
 */
export function coreOf(name: string): string {
  let core = "";
  for (let at = 0; at < name.length; ) {
    const word = HARMLESS.find((each) => name.startsWith(each, at));
    if (word === undefined) core += name[at];
    at += word?.length ?? 1;
  }
  return [...(core === "" ? name : core)].sort().join("");
}

/**
 * Whether two names, so alike, are taken for one thing: where only harmless words differ; or where one is the other with something left out, that is no word
 * which makes another thing of it (新增, 其他) and no number. Where each has something that the other lacks, that is most often what sets them apart: 城镇居民, 农村居民.
 */
export function joins(a: string, b: string, score: number): boolean {
  if (contrastsOf(a) !== contrastsOf(b)) return false;
  if (score >= HARDLY_ALIKE && coreOf(a) === coreOf(b)) return true;
  return score >= ALIKE && isPartOf(a, b);
}

function contrastsOf(name: string): string {
  return [...CONTRASTS.filter((word) => name.includes(word)), ...(name.match(/[0-9０-９一二三四五六七八九十]+/g) ?? [])].join("|");
}

function isPartOf(a: string, b: string): boolean {
  const counts = new Map<string, number>();
  for (const sign of a) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (const sign of b) counts.set(sign, (counts.get(sign) ?? 0) - 1);
  const left = [...counts.values()];
  return left.every((count) => count >= 0) || left.every((count) => count <= 0);
}
