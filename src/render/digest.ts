/** Enough that two reports of any collection do not share one by chance. */
const DIGITS = 16;

/** A short name for a file's bytes, by SHA-256: 16 hexadecimal digits. The same file under two names has the same. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return [...hash].map((each) => each.toString(16).padStart(2, "0")).join("").slice(0, DIGITS);
}
