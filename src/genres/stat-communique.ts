import type { Genre } from "./genre.js";

export const statCommunique: Genre = {
  key: "stat-communique",
  name: "国民经济和社会发展统计公报",
  nameEn: "Statistical communiqué on national economic and social development",
  titlePatterns: [
    "国民经济和社会发展统计公报",
    "经济和社会发展统计公报",
    "社会发展统计公报",
    "统计公报",
  ],
  bodyCues: [
    "初步核算",
    "统一核算结果",
    "统计公报",
  ],
  titleYear: "reporting",
  speaksFor: "place",
};
