import type { Genre } from "./genre.js";

export const plan: Genre = {
  key: "plan",
  name: "国民经济和社会发展计划执行情况报告",
  nameEn: "Report on the execution of the economic and social development plan",
  titlePatterns: [
    "国民经济和社会发展计划执行情况",
    "国民经济和社会发展计划",
    "经济社会发展计划执行情况",
    "社会发展计划执行情况",
    "国民经济和社会发展计划草案",
  ],
  bodyCues: [
    "国民经济和社会发展计划执行情况",
    "社会发展计划执行情况",
    "国民经济和社会发展计划草案",
  ],
  titleYear: "reporting",
  speaksFor: "place",
};
