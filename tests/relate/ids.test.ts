import { expect, test } from "vitest";
import { parseReport } from "../../src/index.js";

const TEXT = "重点做好以下三方面工作：一是抓学习；二是抓整改；三是抓督促。印发《甲办法》《乙规定》2个文件。收到申请61件，其中不予受理21件，受理40件。";

async function idsOf(text: string): Promise<readonly string[]> {
  return (await parseReport(text)).relations.map(({ type, id }) => `${type} ${id}`);
}

test("a relation keeps its id when the text before it grows", async () => {
  const ids = await idsOf(TEXT);
  expect(ids.filter((id) => id.startsWith("listing"))).toHaveLength(2);
  expect(await idsOf(`云山区各项工作扎实推进。\n\n${TEXT}`)).toEqual(ids);
});

test("a list of another length is another relation", async () => {
  const [longer] = await idsOf("印发《甲办法》《乙规定》《丙细则》2个文件。");
  const [shorter] = await idsOf("印发《甲办法》《乙规定》2个文件。");
  expect(longer).not.toBe(shorter);
});
