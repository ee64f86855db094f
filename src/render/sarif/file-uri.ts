/** The folder that relative addresses are of (SARIF 2.1.0, 3.4.4); left undefined, so that no path of the machine is given away. */
export const BASE_ID = "%SRCROOT%";

export interface FileUri {
  readonly uri: string;
  readonly uriBaseId?: string;
}

const DRIVE = /^[A-Za-z]:[\\/]/;
const SHARE = /^\\\\[^\\]/;

/**
 * A file's address (RFC 3986, RFC 8089): relative to the working folder where it lies in it, else `file:///…`. `cwd` tells the system:
 * only where it begins with a drive or share is a backslash a separator, elsewhere it may stand in a name. Without one the path is taken as it is.
 */
export function fileUri(path: string, cwd: string | null): FileUri {
  const isWindows = DRIVE.test(cwd ?? path) || SHARE.test(cwd ?? path);
  const separator = isWindows ? /[\\/]+/ : /\/+/;
  const isAbsolute = isWindows ? DRIVE.test(path) || SHARE.test(path) : path.startsWith("/");
  const base = cwd === null || isAbsolute ? [] : cwd.split(separator);
  const full = walk([...base, ...path.split(separator)]);
  const inside = cwd === null ? (isAbsolute ? null : full) : below(walk(cwd.split(separator)), full, isWindows);
  if (inside !== null && inside.length > 0) return { uri: inside.map(encodeSegment).join("/"), uriBaseId: BASE_ID };
  // \\server\share\a.docx is file://server/share/a.docx.
  const share = SHARE.test(isAbsolute ? path : (cwd ?? path));
  return { uri: `file://${share ? "" : "/"}${full.map(encodeRoot).join("/")}` };
}

/** Without `.`, and with each `..` gone up. */
function walk(segments: readonly string[]): readonly string[] {
  const walked: string[] = [];
  for (const segment of segments) {
    if (segment === "..") walked.pop();
    else if (segment !== "" && segment !== ".") walked.push(segment);
  }
  return walked;
}

/** What of a path lies below a folder; `null` where it does not. */
function below(folder: readonly string[], path: readonly string[], isWindows: boolean): readonly string[] | null {
  const fold = (segment: string): string => (isWindows ? segment.toLowerCase() : segment);
  return folder.every((segment, index) => fold(segment) === fold(path[index] ?? "")) ? path.slice(folder.length) : null;
}

/** Half of a surrogate pair, which a name on Windows may hold, has no bytes in UTF-8. */
const HALVES = /[\ud800-\udfff]/gu;

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(HALVES, "\ufffd"));
}

/** A drive keeps its colon: file:///C:/… In a relative address it would be taken for a scheme. */
function encodeRoot(segment: string, index: number): string {
  return index === 0 && /^[A-Za-z]:$/.test(segment) ? segment : encodeSegment(segment);
}
