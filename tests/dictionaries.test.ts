import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import changes from "../dictionaries/changes.json";
import funnels from "../dictionaries/funnels.json";
import partitions from "../dictionaries/partitions.json";
import rates from "../dictionaries/rates.json";
import { parseReport, type Relation } from "../src/index.js";

const FOLDER = new URL("../dictionaries/", import.meta.url);
const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));

test.each(names)("dictionaries/%s is well formed", (name) => {
  const text = readFileSync(new URL(name, FOLDER), "utf8");
  const content = JSON.parse(text) as Readonly<Record<string, unknown>>;
  expect(content.comment, "says what it is for").toEqual(expect.stringMatching(/\S{3,}.*\.$/));
  // A copula alone may be no word at all: 总数40件.
  expect(wordsIn({ ...content, copulas: [] }).filter(isUnclean), "blank or invisible").toEqual([]);
  expect(listsIn(content).flatMap(repeated), "twice in one list").toEqual([]);
  expect(keysIn(name, text).flatMap(repeated), "twice in one object").toEqual([]);
});

test("no change is up and down at once", () => {
  expect(changes.up.filter((word) => changes.down.includes(word))).toEqual([]);
});

describe("each entry reads its own example", () => {
  const unread = async (examples: readonly string[], isSaid: (relation: Relation) => boolean): Promise<readonly string[]> => {
    const read = await Promise.all(examples.map((example) => parseReport(`${example}。`)));
    return examples.filter((_, at) => !read[at]?.relations.some(isSaid));
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

/** Words: the keys of objects and what stands in lists. A string by itself may be a set of characters, blanks among them. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? value.filter((each) => typeof each === "string") : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(wordsIn)];
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
