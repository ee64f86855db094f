import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import changes from "../dictionaries/changes.json";
import funnels from "../dictionaries/funnels.json";
import partitions from "../dictionaries/partitions.json";
import rates from "../dictionaries/rates.json";
import { parseReport, type Relation } from "../src/index.js";

const FOLDER = new URL("../dictionaries/", import.meta.url);
const names = readdirSync(FOLDER);

test.each(names)("dictionaries/%s is well formed", (name) => {
  const text = readFileSync(new URL(name, FOLDER), "utf8");
  const content = JSON.parse(text) as Readonly<Record<string, unknown>>;
  expect(content.comment, "says what it is for").toEqual(expect.stringMatching(/\S{3,}.*\.$/));
  // A copula alone may be no word at all: 总数40件.
  expect(stringsIn({ ...content, copulas: [] }).filter(isUnclean), "blank or invisible").toEqual([]);
  expect(listsIn(content).flatMap(repeated), "twice in one list").toEqual([]);
  expect(keysIn(name, text).flatMap(repeated), "twice in one object").toEqual([]);
});

test("no change is up and down at once", () => {
  expect(changes.up.filter((word) => changes.down.includes(word))).toEqual([]);
});

describe("each entry reads its own example", () => {
  /** Examples that are not read yet. Whoever makes one readable takes it off. */
  const OPEN: ReadonlySet<string> = new Set([
    "收到网上申请40件，线下申请20件，共60件",
    "排查隐患50处，整改48处，剩余2处",
    "开庭审理50件，负责人出庭应诉45件，出庭应诉率90%",
    "审结复议案件50件，纠错5件，纠错率10%",
    "办结50件，按时办结45件，按时办结率90%",
    "常住人口80万人，城镇人口40万人，城镇化率50%",
  ]);

  const unread = async (examples: readonly string[], isSaid: (relation: Relation) => boolean): Promise<readonly string[]> => {
    const read = await Promise.all(examples.map((example) => parseReport(`${example}。`)));
    return examples.filter((example, at) => !OPEN.has(example) && !read[at]?.relations.some(isSaid));
  };

  test("a partition makes a complete sum", async () => {
    const examples = partitions.partitions.map(({ example }) => example);
    expect(await unread(examples, (relation) => relation.type === "sum" && relation.complete)).toEqual([]);
  });

  test("a funnel ties a later stage to an earlier one", async () => {
    const examples = funnels.funnels.map(({ example }) => example);
    expect(await unread(examples, (relation) => relation.type === "at-most" && relation.basis === "funnel")).toEqual([]);
  });

  test("a rate finds its numerator and its base", async () => {
    const examples = [...rates.rates, ...rates.named].map(({ example }) => example);
    expect(await unread(examples, (relation) => relation.type === "rate")).toEqual([]);
  });
});

const isUnclean = (word: string): boolean => word === "" || (word.length > 1 && (word !== word.trim() || /[\p{Cc}\p{Cf}\uFFFD]/u.test(word)));
const repeated = (list: readonly string[]): readonly string[] => list.filter((word, at) => list.indexOf(word) !== at);

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (Array.isArray(value) ? stringsIn(each) : [key, ...stringsIn(each)]));
}

function listsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) && value.every((each) => typeof each === "string") ? [value as string[]] : [];
  return [...own, ...Object.values(value).flatMap(listsIn)];
}

/** The keys of each object, from the text itself: of two that are the same, JSON.parse keeps the last and says nothing. */
function keysIn(name: string, text: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      found.push(node.properties.flatMap(({ name: key }) => (key !== undefined && ts.isStringLiteral(key) ? [key.text] : [])));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.parseJsonText(name, text));
  return found;
}
