import { GoujiError } from "../../model/errors.js";
import type { Indicator } from "../../model/indicator.js";
import { createPaint } from "../../render/paint.js";
import { renderIndicator } from "../../render/indicator.js";
import { renderTable } from "../../render/table.js";
import type { Column } from "../../render/table.js";
import { findNearest } from "../../text/nearest.js";
import type { Context } from "../context.js";
import { isColored } from "../terminal.js";

const titles = {
  zh: { key: "指标", name: "名称", unit: "单位" },
  en: { key: "indicator", name: "name", unit: "unit" },
} as const;

/** Lists the indicator catalogue, or says of one indicator what is counted, by what source, and what it is not to be taken for. */
export async function indicators({ io, args, messages, library, sink }: Context): Promise<number> {
  const { lang } = args;
  const paint = createPaint(isColored(sink, io.env));
  const all = await library.listIndicators();
  const [key] = args.operands;
  if (key !== undefined) {
    const found = all.find((indicator) => indicator.key === key);
    if (!found) throw new GoujiError("usage", messages.unknownIndicator(key, findNearest(key, all.map((each) => each.key))));
    await sink.write(renderIndicator(found, all, { lang, paint }));
    return 0;
  }
  const columns: readonly Column<Indicator>[] = [
    { title: titles[lang].key, most: 60, cell: (indicator) => indicator.key },
    { title: titles[lang].unit, most: 12, cell: (indicator) => indicator.units[0] ?? "" },
    { title: titles[lang].name, most: Infinity, cell: (indicator) => (lang === "zh" ? indicator.name : indicator.nameEn) },
  ];
  await sink.write(renderTable(all, columns, paint.strong));
  return 0;
}
