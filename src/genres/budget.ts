import type { Genre } from "./genre.js";

export const budget: Genre = {
  key: "budget",
  name: "预算执行情况报告",
  nameEn: "Report on the execution of the budget",
  titlePatterns: [
    "预算执行情况",
    "财政预算执行",
    "预算草案",
    "财政决算",
    "决算草案",
    "决算情况",
    "预算（草案）",
  ],
  bodyCues: [
    "预算执行情况",
    "预算草案",
    "财政决算",
    "预算调整",
  ],
  titleYear: "reporting",
  speaksFor: "place",
};
