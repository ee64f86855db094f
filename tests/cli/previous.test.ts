import { describe, expect, test } from "vitest";
import * as gouji from "../../src/index.js";
import { runIn } from "./fake.js";

const LAST = "临川市云山区2024年法治政府建设年度报告\n\n新收政府信息公开申请174件，上年结转6件，答复172件，结转下年8件。\n";
const NOW = "临川市云山区2025年法治政府建设年度报告\n\n新收政府信息公开申请201件，上年结转6件，答复203件。\n";

const files = {
  "now.txt": NOW,
  "sound.txt": NOW.replace("结转6件", "结转8件"),
  "likely.txt": NOW.replace("结转6件", "结转8件").replace("201件", "201件，同比增长12.0%"),
  "last.txt": LAST,
  "other.txt": LAST.replace("云山区", "河东区"),
  "empty.txt": "",
};

const check = (...argv: readonly string[]) => runIn({ files, library: gouji }, "check", ...argv);

describe("--previous", () => {
  test("holds each file against last year's report: 1 with an error, 0 without", async () => {
    expect((await check("now.txt")).status).toBe(0);
    expect((await check("now.txt", "--previous", "last.txt")).status).toBe(1);
    expect((await check("sound.txt", "--previous", "last.txt")).status).toBe(0);
    expect((await check("sound.txt", "now.txt", "--previous", "last.txt")).status).toBe(1);
    expect((await check("likely.txt", "--previous", "last.txt")).status).toBe(0);
    expect((await check("likely.txt", "--previous", "last.txt", "--max-warnings", "0")).status).toBe(1);
  });

  test("shows the words of both reports", async () => {
    const { stdout } = await check("now.txt", "--previous", "last.txt");
    expect(stdout).toBe(`now.txt  临川市云山区2025年法治政府建设年度报告

  3:20  矛盾  上年结转政府信息公开申请6件，与上年报告的结转下年政府信息公开申请8件不一致，相差2件。  carry-over-mismatch
  3:20 | 新收政府信息公开申请201件，上年结转6件，答复203件。
       |                                    ^^^
         上年报告 last.txt：
  3:34 | 新收政府信息公开申请174件，上年结转6件，答复172件，结转下年8件。
       |                                                            ~~~
        所写 6件，推算 8件：6 ≠ 8

1 处矛盾；共见数字 4 个，其中可核对的数据 3 条，已勾稽 0 条（0 %），其余：日期 1
没有一条数据能与别的数据勾稽：数字之间没有核对。
与上年报告 last.txt 对照的数据 1 条。
`);
    const english = await check("now.txt", "--previous", "last.txt", "--lang", "en");
    expect(english.stdout).toContain("last year's report, last.txt:");
  });

  test("gives the places in both files as JSON", async () => {
    const { stdout } = await check("now.txt", "--previous", "last.txt", "--format", "json");
    const [file] = JSON.parse(stdout).files;
    expect(file).toMatchObject({ file: "now.txt", previous: { file: "last.txt", tied: 1 } });
    expect(file.findings[0].place).toMatchObject({ line: 3, column: 20 });
    expect(file.findings[0].previous).toEqual([
      { span: { start: LAST.indexOf("8件"), end: LAST.indexOf("8件") + 2 }, message: "上年报告：结转下年政府信息公开申请8件", place: { format: "text", line: 3, column: 34, endLine: 3, endColumn: 36 } },
    ]);
  });

  test("says why a report of another place or of no earlier year is left aside", async () => {
    const other = await check("now.txt", "--previous", "other.txt");
    expect(other.status).toBe(0);
    expect(other.stderr).toMatch(/^gouji: now\.txt: 所给上年报告未用于核对：它是.*河东区的，本报告是.*云山区的 \[previous-report-unfit\]\n$/);
    expect(other.stdout).toContain("没有一条数据能与上年报告 other.txt 对照：跨年没有核对。");
    expect((await check("now.txt", "--previous", "now.txt")).stderr).toContain("并不早于本报告的2025年度");
  });

  test("goes on without one that cannot be read, and says so", async () => {
    const gone = await check("now.txt", "--previous", "gone.txt");
    expect(gone.status).toBe(2);
    expect(gone.stderr).toBe("gouji: gone.txt: 没有这个文件 [unreadable-file]\n");
    expect(gone.stdout).toContain("now.txt");
    expect((await check("now.txt", "--previous", "empty.txt")).status).toBe(2);
  });

  test("may come from standard input, but not together with a report", async () => {
    const piped = await runIn({ files, library: gouji, stdin: LAST }, "check", "now.txt", "--previous", "-");
    expect(piped.status).toBe(1);
    expect(piped.stdout).toContain("上年报告 <stdin>：");
    expect((await check("-", "--previous", "-")).stderr).toContain("标准输入 - 只能写一次");
  });

  test("is for check alone", async () => {
    expect((await runIn({ files }, "parse", "now.txt", "--previous", "last.txt")).status).toBe(2);
  });
});
