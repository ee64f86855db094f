import { listenToTools } from "../../../html/viewer/tools.js";
import type { PageData } from "../page-data.js";
import { attachComparison } from "./attach-comparison.js";

/** The script of the comparison's page. */
const root = document.querySelector<HTMLElement>(".gj-compare");
const data = root?.querySelector(".gj-data")?.textContent;
listenToTools(document, false);
if (root !== null && data) attachComparison(root, JSON.parse(data) as PageData);
