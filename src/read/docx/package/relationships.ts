import type { XmlHandler } from "./xml-stream.js";

/** How one part refers to another (OPC 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: `officeDocument`, `styles`, `header`. */
  readonly type: string;
  /** The name of the part, without a leading slash. */
  readonly part: string;
}

/** Types of transitional and of strict files (ECMA-376 part 1, 15.2). */
const TYPES = /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/(\w+)$/;

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`; the package, named `""`, in `_rels/.rels`. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Collects the relationships of a part. External ones are left out, so that nothing outside of the file can ever be followed. */
export function readRelationships(source: string): { readonly handler: XmlHandler; readonly result: readonly Relationship[] } {
  const result: Relationship[] = [];
  const handler: XmlHandler = {
    open(tag) {
      if (tag.name !== "rel:Relationship" || tag.get("TargetMode") === "External") return;
      const type = TYPES.exec(tag.get("Type") ?? "")?.[1];
      const target = tag.get("Target");
      if (type !== undefined && target !== undefined) result.push({ id: tag.get("Id") ?? "", type, part: resolveTarget(source, target) });
    },
    close() {},
    text() {},
  };
  return { handler, result };
}

/** A target is a path from the folder of its source, or from the root with a slash in front. `..` never leads above the root: this is a name in the package, no path. */
function resolveTarget(source: string, target: string): string {
  const folders = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
}
