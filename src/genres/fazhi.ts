import type { Genre } from "./genre.js";

export const fazhi: Genre = {
  key: "fazhi",
  name: "法治政府建设情况报告",
  nameEn: "Report on building a law-based government",
  titlePatterns: [
    "法治政府建设年度工作情况",
    "法治政府建设工作情况",
    "法治政府建设情况",
    "法治政府建设年度报告",
    "法治政府建设工作报告",
    "法治政府建设",
    "推进法治政府建设",
    "依法行政工作情况",
    "依法行政工作报告",
    "法治建设情况",
    "法治建设年度报告",
  ],
  bodyCues: [
    "法治政府建设工作部署",
    "法治政府建设情况",
    "法治政府建设",
    "依法行政工作",
  ],
  titleYear: "reporting",
  speaksFor: "issuer",
};
