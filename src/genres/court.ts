import type { Genre } from "./genre.js";

export const court: Genre = {
  key: "court",
  name: "法院工作报告",
  nameEn: "Court work report",
  titlePatterns: [
    "人民法院工作报告",
    "中级人民法院工作报告",
    "法院工作报告",
  ],
  bodyCues: [
    "人民法院向大会报告工作",
    "人民法院工作报告",
    "人民法院",
  ],
  titleYear: "delivery",
  speaksFor: "place",
};
