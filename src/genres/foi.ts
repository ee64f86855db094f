import type { Genre } from "./genre.js";

export const foi: Genre = {
  key: "foi",
  name: "政府信息公开工作年度报告",
  nameEn: "Annual report on open government information",
  titlePatterns: [
    "政府信息公开工作年度报告",
    "政府信息公开年度报告",
    "政府信息公开工作年报",
    "信息公开工作年度报告",
    "信息公开年度报告",
    "政府信息公开工作报告",
    "政务公开工作年度报告",
  ],
  bodyCues: [
    "政府信息公开条例",
    "政府信息公开工作年度报告",
    "政府信息公开工作",
  ],
  titleYear: "reporting",
  speaksFor: "issuer",
};
