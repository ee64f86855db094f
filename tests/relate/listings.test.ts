import { expect, test } from "vitest";
import { tiesOf } from "./ties.js";

test.each([
  ["names of kinds", "聚焦危险化学品、非煤矿山、城镇燃气、道路交通4个重点领域开展整治。", ["listing 4个: 4"]],
  ["names of their own", "与市公安局、市司法局、市市场监管局3家单位会签工作办法。", ["listing 3家: 3"]],
  ["a list that goes on", "围绕预算管理、资产管理、政府采购等6个领域开展监督。", ["listing 6个: 3+"]],
  ["titles that a set phrase counts", "修订《甲办法》《乙办法》《丙办法》三项制度。", ["listing 三项: 3"]],
  ["not the set phrase itself", "落实《甲办法》，推行行政执法三项制度。", []],
  ["not kinds that are counted together", "检查商场、超市、宾馆12家单位。", []],
  ["not where 和 leaves open where a name begins", "聚焦养老和托育、文化、旅游4个领域。", []],
  ["not figures of each", "建成图书馆、美术馆、纪念馆各1个，街道文化站2个。", []],
  ["not places compared with all", "云山、松江、白沙三个县在全省117个县区中位居前列。", ["listing 三个: 3"]],
])("%s", async (_, text, ties) => {
  expect((await tiesOf(text)).filter((tie) => tie.startsWith("listing"))).toEqual(ties);
});
