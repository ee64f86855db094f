const TOKEN = /<!\[CDATA\[|\]\]>|<[A-Za-z_:/?!][^>]*>|[^<\]]+|[<\]]/g;
const MARK = /^<(?:\w+:)?commentRange(?:Start|End)\b/;
const RUN = /^<(?:\w+:)?r[\s>]/;
const REFERENCE = /^<(?:\w+:)?commentReference\b/;

/**
 * Takes out of a part what annotating put in: marks of comments, and cuts of runs around them. It goes over both texts, and stops at the first
 * token that is neither that of the old part nor a mark, nor the end of a run whose start tag and properties come once more behind the marks.
 */
export function takeOut(annotated: string, old: string, ids: ReadonlySet<string>): string {
  const tokens = annotated.match(TOKEN) ?? [];
  let rest = "";
  let run = "";
  for (let at = 0; at < tokens.length; ) {
    const skipped = skipMarks(tokens, at, ids);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const token = tokens[at]!;
    if (old.startsWith(token, rest.length)) {
      if (RUN.test(token)) run = token + propertiesAt(tokens, at + 1);
      rest += token;
      at++;
      continue;
    }
    const empty = `${token.slice(0, -1)}/>`;
    if (/^<(?:\w+:)?p[\s>]/.test(token) && old.startsWith(empty, rest.length)) {
      rest += empty;
      at = skipMarks(tokens, at + 1, ids) + 1;
      continue;
    }
    at = skipCut(tokens, at, run, ids);
  }
  return rest;
}

/** `</w:t></w:r>` marks `<w:r>` properties `<w:t>`: with the text's tags or without, and with blanks set apart. */
function skipCut(tokens: readonly string[], from: number, run: string, ids: ReadonlySet<string>): number {
  let at = from;
  const is = (pattern: RegExp): boolean => pattern.test(tokens[at] ?? "");
  const wasCdata = is(/^\]\]>$/);
  if (wasCdata) at++;
  const wasText = is(/^<\/(?:\w+:)?(?:t|delText)>$/);
  if (wasText) at++;
  // Blanks at a cut are a text of their own in the same run.
  if (wasText && is(/^<(?:\w+:)?t[\s>]/)) return at + 1 + Number(wasCdata);
  if (!is(/^<\/(?:\w+:)?r>$/)) throw new Error(`not put in by a cut: ${tokens.slice(from, from + 4).join("")}`);
  at++;
  const behind = skipMarks(tokens, at, ids);
  if (behind === at) throw new Error(`a run is cut where no mark is: ${tokens.slice(from, from + 6).join("")}`);
  at = behind;
  const again = (tokens[at] ?? "") + propertiesAt(tokens, at + 1);
  if (again !== run) throw new Error(`${again} is not the run that was cut: ${run}`);
  at += tokensIn(again);
  return wasText && is(/^<(?:\w+:)?(?:t|delText)[\s>]/) ? at + 1 + Number(wasCdata) : at;
}

function skipMarks(tokens: readonly string[], from: number, ids: ReadonlySet<string>): number {
  let at = from;
  for (;;) {
    const token = tokens[at] ?? "";
    if (MARK.test(token) && ids.has(idOf(token))) at++;
    else if (RUN.test(token) && REFERENCE.test(tokens[at + 1] ?? "") && ids.has(idOf(tokens[at + 1]!))) at += 3;
    else return at;
  }
}

function idOf(tag: string): string {
  return /\bid="(-?\d+)"/.exec(tag)?.[1] ?? "";
}

/** The properties of a run whose content begins at `at`, as they are written. */
function propertiesAt(tokens: readonly string[], at: number): string {
  const [, name] = /^<((?:\w+:)?rPr)\b/.exec(tokens[at] ?? "") ?? [];
  if (name === undefined) return "";
  if (tokens[at]!.endsWith("/>")) return tokens[at]!;
  // The properties before a tracked change of format are properties, too.
  let depth = 0;
  let end = at;
  do {
    if (tokens[end]!.startsWith(`</${name}>`)) depth--;
    else if (new RegExp(`^<${name}\\b(?!.*/>$)`).test(tokens[end]!)) depth++;
    end++;
  } while (depth > 0);
  return tokens.slice(at, end).join("");
}

function tokensIn(text: string): number {
  return text.match(TOKEN)?.length ?? 0;
}
