import type { Label } from "../labels.js";
import { HEADING_STYLES } from "./styles.js";
import { element, xmlPart } from "./xml.js";

/** `w:numPr` of one paragraph; `linked` where it has it from its heading style. */
export interface ListItem {
  readonly numId: number;
  readonly level: number;
}

/** What numbering.xml has to say so that Word prints every label as it was typed, and which list each paragraph is in. */
export interface Numbering {
  readonly part: string;
  /** One for each label that was given, in their order. */
  readonly items: readonly ListItem[];
  /** One list of several levels, which heading styles are linked to; else a list for each kind of label. */
  readonly isMultilevel: boolean;
}

/** A label and the level, from 1, of the section that it opens. */
export interface Numbered {
  readonly label: Label;
  readonly level: number;
}

/** One list of several levels where that prints the labels as they are; else as many lists as it takes. */
export function planNumbering(numbered: readonly Numbered[]): Numbering {
  const shapes = [...new Map(numbered.map((each) => [shapeOf(each), each])).values()];
  const hasOwnLevels = new Set(shapes.map(({ level }) => level)).size === shapes.length;
  return hasOwnLevels && runsOn(numbered) ? inOneList(numbered, shapes) : inManyLists(numbered, shapes);
}

/** What labels of one list level have in common. */
function shapeOf({ label, level }: Numbered): string {
  return `${level} ${label.format} ${label.pattern}`;
}

/** Whether they count without a gap; a level starts again behind each item of one above it (ECMA-376 part 1, 17.9.10). */
function runsOn(numbered: readonly Numbered[]): boolean {
  const counts: number[] = [];
  return numbered.every(({ label, level }) => {
    counts.length = level + 1;
    counts[level] = (counts[level] ?? 0) + 1;
    return counts[level] === label.ordinal;
  });
}

/** Each level is that of the section, so that 标题 2 has its number from the second. */
function inOneList(numbered: readonly Numbered[], shapes: readonly Numbered[]): Numbering {
  const definition = abstractNum(0, shapes.map((shape, index) => levelOf(shape.label, { level: shape.level - 1, style: shape.level, shape: index })));
  const num = element("w:num", { "w:numId": 1 }, element("w:abstractNumId", { "w:val": 0 }));
  return {
    part: numberingPart(definition, num),
    items: numbered.map(({ level }) => ({ numId: 1, level: level - 1 })),
    isMultilevel: true,
  };
}

/** A list for each kind of label; where its counting starts again or leaves a gap, another `w:num` with a `w:startOverride`. */
function inManyLists(numbered: readonly Numbered[], shapes: readonly Numbered[]): Numbering {
  const lists = new Map(shapes.map((each, list) => [shapeOf(each), list]));
  const definitions = shapes.map(({ label }, list) => abstractNum(list, [levelOf(label, { level: 0, style: null, shape: list })]));
  const nums: string[] = [];
  const counting = new Map<string, { numId: number; ordinal: number }>();
  const items = numbered.map((each) => {
    const { label } = each;
    const shape = shapeOf(each);
    const before = counting.get(shape);
    const goesOn = before?.ordinal === label.ordinal - 1;
    const numId = goesOn ? before.numId : nums.length + 1;
    if (!goesOn) nums.push(numWithStart(numId, lists.get(shape)!, label.ordinal));
    counting.set(shape, { numId, ordinal: label.ordinal });
    return { numId, level: 0 };
  });
  return { part: numberingPart(...definitions, ...nums), items, isMultilevel: false };
}

function numWithStart(numId: number, list: number, start: number): string {
  return element(
    "w:num",
    { "w:numId": numId },
    element("w:abstractNumId", { "w:val": list }),
    element("w:lvlOverride", { "w:ilvl": 0 }, element("w:startOverride", { "w:val": start })),
  );
}

function abstractNum(id: number, levels: readonly string[]): string {
  return element(
    "w:abstractNum",
    { "w:abstractNumId": id },
    element("w:multiLevelType", { "w:val": levels.length > 1 ? "multilevel" : "singleLevel" }),
    ...levels,
  );
}

/** What stands behind a label: nothing, as official documents have it, a blank, or the tab that Word puts there of itself. */
const SUFFIXES = ["nothing", "space", "tab"] as const;

interface LevelPlace {
  readonly level: number;
  /** The heading style that is linked to it: 1 for 标题 1. */
  readonly style: number | null;
  readonly shape: number;
}

function levelOf({ format, pattern }: Label, { level, style, shape }: LevelPlace): string {
  return element(
    "w:lvl",
    { "w:ilvl": level },
    element("w:start", { "w:val": 1 }),
    element("w:numFmt", { "w:val": format }),
    style === null || style > HEADING_STYLES ? "" : element("w:pStyle", { "w:val": style }),
    element("w:suff", { "w:val": SUFFIXES[shape % SUFFIXES.length]! }),
    element("w:lvlText", { "w:val": pattern.replace("%", `%${level + 1}`) }),
    element("w:lvlJc", { "w:val": "left" }),
    element("w:pPr", {}, element("w:ind", { "w:left": 0, "w:firstLine": 640 })),
  );
}

function numberingPart(...content: readonly string[]): string {
  return xmlPart("w:numbering", content.join(""));
}
