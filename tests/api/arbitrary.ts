import * as fc from "fast-check";

/** Pieces that reports are made of, so that chance puts them together in ways that no writer would. */
const PIECES = [
  "一、", "（一）", "1.", "（1）", "①", "第一条　", "一是", "二是", "首先，", "全年", "收到", "受理", "审结", "办结", "行政复议申请", "案件", "其中", "分别为",
  "共", "合计", "占", "比上年", "同比", "增长", "下降", "率", "收入总计", "加上", "收支相抵", "不予受理", "40", "37件", "61件", "1,076,420", "５９４", "3.5亿元", "36.5%",
  "12万余条", "百分之六点五", "三成", "二十三", "两百", "5—8家", "三分之一", "3.2个百分点", "2倍", "2024年", "3月5日", "〔2025〕20号", "《条例》", "“三项制度”", "近", "约", "余",
  "超过", "以上", "人次", "元", "、", "，", "。", "；", "：", "（", "）", "“", "”", "\n", "\n\n", "\r\n", " ", "　", "\t", "|", "\uFEFF", "\u200B", "\0", "😀", "\uD83D", "\uDE00", "a", "Ａ", "-", "－", "—", ".", "．", "%", "‰", "亿", "万", "千", "〇", "零", "/", "∶",
];

/** Any string at all, lone surrogates included, or a jumble of report pieces. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
    { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 100 }).map((units) => String.fromCharCode(...units)) },
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join("")) },
  );
