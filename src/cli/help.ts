import { displayWidth, padEnd } from "../render/display-width.js";
import type { Lang } from "../render/wording.js";
import { commandNames, commandTable, commonOptions, optionTable } from "./command-table.js";
import type { CommandName, CommandSpec, OptionName, OptionSpec } from "./command-table.js";

const titles = {
  zh: {
    about: "gouji（勾稽）：读中国政府报告，找出不可能同时成立的数字。",
    usage: "用法",
    commands: "命令",
    options: "选项",
    command: "命令",
    more: "gouji 命令 --help 显示该命令的选项。文件写 - 表示标准输入。",
    colon: "：",
    exit: "退出码：0 没有矛盾；1 有矛盾（或疑似多于 --max-warnings）；2 用法有误，或有文件读不了。",
  },
  en: {
    about: "gouji: reads Chinese government reports and finds the figures that cannot all be true.",
    usage: "Usage",
    commands: "Commands",
    options: "Options",
    command: "COMMAND",
    more: "gouji COMMAND --help shows a command's options. - stands for standard input.",
    colon: ": ",
    exit: "Exit status: 0 no error; 1 errors (or more than --max-warnings); 2 wrong usage or an unreadable file.",
  },
} as const;

export function generalHelp(lang: Lang): string {
  const title = titles[lang];
  const commands = commandNames.map((name): Entry => {
    const command: CommandSpec = commandTable[name];
    return [`${name} ${command.operands[lang]}`.trim(), command.about[lang]];
  });
  return [
    title.about,
    `${title.usage}${title.colon}gouji ${title.command} …`,
    listing(`${title.commands}${title.colon}`.trimEnd(), commands),
    listing(`${title.options}${title.colon}`.trimEnd(), commonOptions.map((name) => optionEntry(name, lang))),
    `${title.more}\n${title.exit}\n`,
  ].join("\n\n");
}

export function commandHelp(name: CommandName, lang: Lang): string {
  const command: CommandSpec = commandTable[name];
  const title = titles[lang];
  const entries = [...command.options, ...commonOptions].map((option): Entry => {
    const [head, about] = optionEntry(option, lang);
    return [head, option === "format" ? `${about}${titles[lang].colon}${command.formats.join(" | ")}${command.formatNote?.[lang] ?? ""}` : about];
  });
  return [
    `${command.about[lang]}`,
    `${title.usage}${title.colon}gouji ${name} ${command.operands[lang]}`.trim(),
    `${listing(`${title.options}${title.colon}`.trimEnd(), entries)}\n`,
  ].join("\n\n");
}

type Entry = readonly [head: string, about: string];

function optionEntry(name: OptionName, lang: Lang): Entry {
  const option: OptionSpec = optionTable[name];
  const short = option.short ? `-${option.short}, ` : "    ";
  return [`${short}--${name}${option.value ? ` ${option.value[lang]}` : ""}`, option.about[lang]];
}

function listing(title: string, entries: readonly Entry[]): string {
  const width = Math.max(...entries.map(([head]) => displayWidth(head)));
  return [title, ...entries.map(([head, about]) => `  ${padEnd(head, width)}  ${about}`)].join("\n");
}
