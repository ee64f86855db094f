import type { Lang } from "../wording.js";

/** What a wrong configuration is answered with. `path` is the place in it: `ignores[2].reason`. */
export interface ConfigMessages {
  unknownKey(path: string, nearest: string | null): string;
  /** Something of another type; `expected` is one of zod's names. Without a path it is the configuration itself. */
  wrongType(path: string, expected: string, given: string): string;
  lacking(path: string): string;
  empty(path: string): string;
  /** One of a few words was due. */
  notAmong(path: string, given: string, known: readonly string[], nearest: string | null): string;
  ignoreNeedsPlace(path: string): string;
  unknownRule(rule: string, nearest: string | null): string;
  badLevel(rule: string, level: string): string;
  unfit(path: string): string;
  configUnreadable(detail: string): string;
  twoConfigs(first: string, second: string): string;
  /** An ignore that fits nothing; `now` are the figures that stand in its place. */
  unusedIgnore(path: string, rule: string, now: readonly string[] | null): string;
}

const zhTypes: Readonly<Record<string, string>> = {
  object: "对象", record: "对象", array: "列表", string: "文字", number: "数", int: "整数", boolean: "true 或 false", undefined: "空缺", null: "null", function: "函数",
};
const zhType = (type: string): string => zhTypes[type] ?? type;
const zhNearest = (nearest: string | null): string => (nearest === null ? "" : `，是否想用 ${nearest}？`);

const zh: ConfigMessages = {
  unknownKey: (path, nearest) => `配置中没有 ${path} 这一项${zhNearest(nearest)}`,
  wrongType: (path, expected, given) => `配置${path && `中的 ${path} `}应是${zhType(expected)}，不是${zhType(given)}`,
  lacking: (path) => `配置缺少 ${path}`,
  empty: (path) => `配置中的 ${path} 不能是空的`,
  notAmong: (path, given, known, nearest) => `配置中的 ${path} 没有 ${given} 这一种${nearest ? zhNearest(nearest) : `，可用：${known.join("、")}`}`,
  ignoreNeedsPlace: (path) => `配置中的 ${path} 须以 within（标题或句中的几个字）或 id 指明位置`,
  unknownRule: (rule, nearest) => `没有规则 ${rule}${zhNearest(nearest) || "，全部规则见 gouji rules"}`,
  badLevel: (rule, level) => `规则 ${rule} 的级别应是 off、info、warning 或 error，不是 ${level}`,
  unfit: (path) => `配置中的 ${path} 不合要求`,
  configUnreadable: (detail) => `配置读不了：${detail}`,
  twoConfigs: (first, second) => `${first} 与 ${second} 并存，请只留一个`,
  unusedIgnore: (path, rule, now) =>
    `${path}（${rule}）不再适用：${now === null ? "没有查到这样一处" : `该处的数字现为 ${now.join("、")}`}，请核对后改写或删去`,
};

const enTypes: Readonly<Record<string, string>> = {
  object: "an object", record: "an object", array: "a list", string: "a text", number: "a number", int: "a whole number", boolean: "true or false", function: "a function",
};
const enType = (type: string): string => enTypes[type] ?? type;
const enNearest = (nearest: string | null): string => (nearest === null ? "" : `; did you mean ${nearest}?`);

const en: ConfigMessages = {
  unknownKey: (path, nearest) => `unknown key ${path} in the configuration${enNearest(nearest)}`,
  wrongType: (path, expected, given) => `${path ? `${path} in the configuration` : "the configuration"} must be ${enType(expected)}, not ${enType(given)}`,
  lacking: (path) => `the configuration lacks ${path}`,
  empty: (path) => `${path} in the configuration must not be empty`,
  notAmong: (path, given, known, nearest) => `${path} in the configuration cannot be ${given}${nearest ? enNearest(nearest) : `; known: ${known.join(", ")}`}`,
  ignoreNeedsPlace: (path) => `${path} in the configuration must say where: within (words of the heading or sentence) or id`,
  unknownRule: (rule, nearest) => `unknown rule ${rule}${enNearest(nearest) || "; gouji rules lists them all"}`,
  badLevel: (rule, level) => `rule ${rule} takes off, info, warning or error, not ${level}`,
  unfit: (path) => `${path} in the configuration is not as it should be`,
  configUnreadable: (detail) => `configuration cannot be read: ${detail}`,
  twoConfigs: (first, second) => `both ${first} and ${second} are there; keep one`,
  unusedIgnore: (path, rule, now) =>
    `${path} (${rule}) no longer fits: ${now === null ? "there is no such finding" : `the figures there are now ${now.join(", ")}`}; look into it, then change or remove it`,
};

export function configMessagesFor(lang: Lang): ConfigMessages {
  return lang === "en" ? en : zh;
}
