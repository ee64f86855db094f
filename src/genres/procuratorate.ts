import type { Genre } from "./genre.js";

export const procuratorate: Genre = {
  key: "procuratorate",
  name: "检察院工作报告",
  nameEn: "Procuratorate work report",
  titlePatterns: [
    "人民检察院工作报告",
    "检察院工作报告",
  ],
  bodyCues: [
    "人民检察院向大会报告工作",
    "人民检察院工作报告",
    "人民检察院",
  ],
  titleYear: "delivery",
  speaksFor: "place",
};
