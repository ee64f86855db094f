import { describe, expect, test } from "vitest";
import { tiesOf } from "./ties.js";

const samesOf = async (text: string): Promise<readonly string[]> => (await tiesOf(text)).filter((tie) => tie.startsWith("same"));

describe("a word that points back", () => {
  test.each([
    ["of what was found in all", "检查共发现4个方面58个问题，涉及32个单位。\n对上述56个问题，已下达整改通知。", ["same 58个 56个"]],
    ["at the beginning of its clause", "全年收到建议40件。\n以上42件建议均已答复。", ["same 40件 42件"]],
    ["not where several are so named", "发现问题23个，其中突出问题5个。\n对上述12个问题，已下达通知。", []],
    ["not behind a threshold", "新增企业3家。\n查处年销售额5000万元以上4家企业。", []],
    ["not over a paragraph that says nothing of it", "发现问题23个。\n各单位高度重视，认真整改。\n对上述12个问题，已下达通知。", []],
  ])("%s", async (_, text, ties) => {
    expect(await samesOf(text)).toEqual(ties);
  });
});

describe("what a year has once, told twice", () => {
  test.each([
    ["in the same words", "2024年，本机关收到政府信息公开申请45件。\n2024年，本机关收到政府信息公开申请54件，比上年减少7件。", ["same 45件 54件"]],
    ["as the set of it", "2024年，市12345热线共受理群众诉求386件。\n全年受理的368件群众诉求中，城市管理类较多。", ["same 386件 368件"]],
    ["not of two offices", "一、概述\n区财政局收到政府信息公开申请45件。\n区教育局收到政府信息公开申请54件。", []],
    ["not of two places", "云山街道：收到政府信息公开申请45件。\n松江街道：收到政府信息公开申请54件。", []],
    ["not under headings of two places", "（一）云山街道\n收到政府信息公开申请45件。\n（二）松江街道\n收到政府信息公开申请54件。", []],
    ["not of two periods", "上半年，收到政府信息公开申请45件。\n全年收到政府信息公开申请90件。", []],
    ["not by another channel", "通过网络受理行政复议案件36件。\n受理行政复议案件63件。", []],
    ["not where each part tells its own", "收到行政复议申请36件。\n收到行政复议申请63件。\n收到行政复议申请12件。", []],
  ])("%s", async (_, text, ties) => {
    expect(await samesOf(text)).toEqual(ties);
  });
});
