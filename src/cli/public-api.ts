import type { Library } from "./library.js";

// Of the public API what commands need, each from its own file: by way of ../index.ts all of the API would be loaded with it, which takes
// longer than checking a small report.
export { checkReport } from "../check/check-report.js";
export { draftIgnores } from "../check/draft-ignores.js";
export { applyIgnores } from "../check/ignores.js";
export { rules } from "../check/rules/index.js";
export { parseReport } from "../parse-report.js";
export { locate } from "../read/locate.js";
export { countTied, judgePrevious } from "../relate/across/index.js";

/** Only one command compares drafts. */
export const diffReports: Library["diffReports"] = async (...drafts) => (await import("../diff/diff-reports.js")).diffReports(...drafts);

/** Its names and definitions are read by those alone who ask for them. */
export const listIndicators: Library["listIndicators"] = async () => (await import("../indicators/find-indicator.js")).listIndicators();
