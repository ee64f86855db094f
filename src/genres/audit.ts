import type { Genre } from "./genre.js";

export const audit: Genre = {
  key: "audit",
  name: "审计工作报告",
  nameEn: "Audit report",
  titlePatterns: [
    "其他财政收支的审计工作报告",
    "审计工作报告",
    "审计结果报告",
    "审计情况的报告",
    "审计查出问题整改情况",
    "审计查出问题",
  ],
  bodyCues: [
    "审计工作报告",
    "其他财政收支的审计",
    "审计结果",
    "审计工作情况",
  ],
  titleYear: "reporting",
  speaksFor: "place",
};
