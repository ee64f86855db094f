export { compareReports, createComparer, type CompareOptions, type Comparer } from "./compare-reports.js";
