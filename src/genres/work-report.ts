import type { Genre } from "./genre.js";

export const workReport: Genre = {
  key: "work-report",
  name: "政府工作报告",
  nameEn: "Government work report",
  titlePatterns: [
    "政府工作报告",
    "管委会工作报告",
    "管理委员会工作报告",
    "人民政府工作报告",
  ],
  bodyCues: [
    "作政府工作报告",
    "作工作报告",
    "报告政府工作",
    "报告工作",
    "年政府工作，",
    "政府工作报告",
  ],
  titleYear: "delivery",
  speaksFor: "place",
};
