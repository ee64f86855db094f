import type { Genre } from "./genre.js";

export const reconsideration: Genre = {
  key: "reconsideration",
  name: "行政复议和行政应诉情况报告",
  nameEn: "Report on administrative reconsideration and litigation",
  titlePatterns: [
    "行政复议行政应诉",
    "行政复议和行政应诉",
    "行政复议与行政应诉",
    "行政复议与应诉",
    "行政复议和应诉",
    "行政复议、行政应诉",
    "行政复议应诉",
    "行政复议工作",
    "行政应诉工作",
    "行政复议案件",
    "行政复议",
  ],
  bodyCues: [
    "行政复议和行政应诉工作",
    "行政复议与应诉工作",
    "行政复议应诉工作",
    "行政应诉工作",
    "行政复议工作",
  ],
  titleYear: "reporting",
  speaksFor: "place",
};
