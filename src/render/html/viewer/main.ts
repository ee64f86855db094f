import type { ViewerData } from "../viewer-data.js";
import { attachViewer } from "./attach-viewer.js";
import type { Viewer } from "./attach-viewer.js";
import { makeSortable } from "./sorting.js";
import { listenToTools } from "./tools.js";

/** The script of the page that stands alone: one file at a time, each made to answer when it is opened. */
const files = [...document.querySelectorAll<HTMLElement>(".gj-file")];
const overview = document.getElementById("files");
const main = document.getElementById("main");
const hasSeveral = files.length > 1;
let open: HTMLElement | null = null;
let viewer: Viewer | null = null;

function show(file: HTMLElement | null): void {
  if (hasSeveral) {
    for (const each of files) each.hidden = each !== file;
    if (overview !== null) overview.hidden = file !== null;
  }
  if (file === open) return;
  viewer?.destroy();
  open = file;
  const data = file?.querySelector(".gj-data")?.textContent;
  viewer = file === null || !data ? null : attachViewer(file, JSON.parse(data) as ViewerData);
  const title = (file ?? overview)?.querySelector("h2")?.textContent;
  if (title) document.title = title;
}

/** The address names a file, or something in one. */
function follow(): void {
  const name = decodeURIComponent(location.hash.slice(1));
  const target = name === "" ? null : document.getElementById(name);
  const file = target?.closest<HTMLElement>(".gj-file") ?? null;
  const wasOpen = open;
  if (file === null && (name === "main" || target === main) && open !== null) return;
  show(hasSeveral ? file : (files[0] ?? null));
  if (file !== null && file !== wasOpen) target?.scrollIntoView();
  else if (file === null && hasSeveral) scrollTo(0, 0);
}

// All files are known only at the end of the page, but a reader begins with them.
if (overview !== null && main !== null) main.prepend(overview);
for (const table of overview?.querySelectorAll("table") ?? []) makeSortable(table, new AbortController().signal);
listenToTools(document, hasSeveral);
addEventListener("hashchange", follow);
follow();
