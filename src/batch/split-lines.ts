/** A line, or in its place that it was too long to be held. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly isTooLong: true });

/** What one line may hold: a report's text may have 5,000,000 characters, of up to six bytes each as JSON escapes. */
const LONGEST = 32 * 1024 * 1024;

/** Cuts a stream of bytes into lines, numbered from one. No more than a line is held; blank ones are left out. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number = LONGEST): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let number = 1;

  const take = (part: Uint8Array): void => {
    held += part.length;
    if (held <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): Line | null => {
    const line: Line = held > longest ? { number, isTooLong: true } : { number, text: Buffer.concat(parts).toString("utf8").replace(/^\uFEFF/, "") };
    [parts, held, number] = [[], 0, number + 1];
    return "text" in line && line.text.trim() === "" ? null : line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      const line = finish();
      if (line !== null) yield line;
    }
    take(chunk.subarray(start));
  }
  const last = finish();
  if (last !== null) yield last;
}
