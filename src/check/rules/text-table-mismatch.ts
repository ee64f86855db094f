import { isInTable } from "../figure.js";
import { draftOfRepeat, judgeRepeat } from "../repeat.js";
import { defineRule } from "../rule.js";

/** 收到申请42件 in the text, 44 in the table. */
export const textTableMismatch = defineRule({
  id: "text-table-mismatch",
  severity: "warning",
  summary: { zh: "文字与表格、表格与表格的数字不一致", en: "The text and a table, or two tables, state one fact differently" },
  formula: "同一事项：文中数 = 表中数",
  check: {
    same(relation, context) {
      if (relation.form !== undefined) return;
      const broken = judgeRepeat(relation, context);
      if (broken === null || !broken.mentions.some(isInTable)) return;
      // The text is what people mend first, and a table is what they mend it by.
      const { earlier, later } = broken;
      const at = isInTable(later) && !isInTable(earlier) ? earlier : later;
      const betweenTables = isInTable(earlier) && isInTable(later);
      context.report(draftOfRepeat(broken, at, betweenTables ? { zh: "另一表中的", en: "in another table" } : { zh: "表中的", en: "in the table" }));
    },
  },
});
