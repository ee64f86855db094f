import type { ClaimKind } from "../model/claim.js";
import functionWords from "../../dictionaries/function-words.json";
import type { Clause } from "./clauses.js";
import { kindOfDimension } from "./kind-of-dimension.js";
import type { Lexeme, QuantityLexeme } from "./lexeme.js";
import type { Slice } from "./phrase-words.js";
import { readAfter, readVerbFirst, type After } from "./read-after.js";
import { readBefore, type Before } from "./read-before.js";

/** What one clause says about one figure, before the discourse fills in what it leaves out. */
export interface Reading {
  readonly quantity: QuantityLexeme;
  readonly before: Before;
  readonly kind: ClaimKind;
  /** The thing as printed in this clause, or empty. */
  readonly thing: string;
  /** The act, the measure or the word of change as printed in this clause, or empty. */
  readonly act: string;
  /** The measure that `act` names, or empty: 面积, 成功率. */
  readonly measure: string;
  readonly isLevel: boolean;
  /** The percentage behind the figure is of it: 完成年初预算[48亿元]的101%. */
  readonly isBase: boolean;
  readonly template: string;
}

const EVENT_UNITS: ReadonlySet<string> = new Set(functionWords.eventUnits);

/** Copulas that say no more than that the figure is there. */
const SILENT_COPULAS: ReadonlySet<string> = new Set(functionWords.copulas);
/** Names of stages that are said of things as verbs are: 上年结转. */
const STAGES: ReadonlySet<string> = new Set(functionWords.stages);
/** Kinds and grades that tell the same things apart: 国家级, 专职. */
const ATTRIBUTES: ReadonlySet<string> = new Set(functionWords.attributes);
/** Hedges that say what happened: 突破. */
const PASSED: ReadonlySet<string> = new Set(functionWords.passed);
/** Verbs that only say that there is something: 有. */
const BEING: ReadonlySet<string> = new Set(functionWords.being);
/** What is reckoned for a unit of something: 单位GDP, 单位面积; but not 机关事业单位. */
const PER_UNIT: readonly string[] = functionWords.perUnit;
const CHANGED_LEVELS: ReadonlySet<string> = new Set(functionWords.changedLevels);

/** Reads each figure of a clause with the words around it. */
export function interpretClause(clause: Clause, slice: Slice): readonly Reading[] {
  const readings: Reading[] = [];
  let stretch = clause.stretches[0]!;
  clause.quantities.forEach((quantity, i) => {
    const { dimension } = quantity.number;
    const before = readBefore(stretch, i > 0, slice, dimension === "percent" || dimension === "per-mille");
    const behind = clause.stretches[i + 1]!;
    const after = goesOnBehind(clause, i) ? NOTHING_BEHIND : readAfter(behind, EVENT_UNITS.has(quantity.number.unit), slice);
    const reading = goOn(readings.at(-1), combine(quantity, before, after, behind, readings.at(-1), slice));
    readings.push(reading);
    stretch = reading.template.startsWith("quantity-thing") || reading.template === "act-quantity-thing" ? behind.slice(after.taken) : behind;
  });
  return markBases(shareAct(readings));
}

const NOTHING_BEHIND: After = { thing: "", act: "", taken: 0, linked: false };

/** 自产数据78条、下发数据36条: what follows the 、 stands before the next figure and belongs to it. */
function goesOnBehind({ stretches, quantities }: Clause, index: number): boolean {
  const first = stretches[index + 1]![0];
  return first?.kind === "mark" && first.mark === "list" && index + 1 < quantities.length;
}

/** 完成年初预算48亿元的101%: what a percentage is said to be of is printed for its sake alone. */
function markBases(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading, i) => {
    const next = readings[i + 1];
    const isBase = next?.before.ofPrevious === true && isProportion(next.quantity);
    return isBase ? { ...reading, isBase } : reading;
  });
}

const isProportion = ({ number }: QuantityLexeme): boolean => number.dimension === "percent" || number.dimension === "per-mille";

/** 时长由4天缩短到3天: the second figure is the same thing's new level. */
function goOn(previous: Reading | undefined, reading: Reading): Reading {
  const goesOn = previous?.before.from === true && reading.thing === "" && CHANGED_LEVELS.has(reading.before.level);
  if (!goesOn) return reading;
  const { thing, measure } = previous;
  return { ...reading, thing, measure, act: measure === "" ? reading.before.level : measure + reading.before.level };
}

/** 对A 6项及B 2项进行督办: the verb behind the last thing belongs to all of them. */
function shareAct(readings: readonly Reading[]): readonly Reading[] {
  const last = readings.at(-1);
  if (last === undefined || last.act === "" || readings[0]!.before.prep === false) return readings;
  return readings.map((reading) => (reading.act === "" ? { ...reading, act: last.act } : reading));
}

function combine(quantity: QuantityLexeme, before: Before, after: After, behind: readonly Lexeme[], previous: Reading | undefined, slice: Slice): Reading {
  const { dimension } = quantity.number;
  const proportion = isProportion(quantity);
  const read = (kind: ClaimKind, template: string, thing: string, act: string, measure = ""): Reading => ({
    quantity,
    before,
    kind,
    thing,
    act,
    measure,
    isLevel: before.change === null && (before.share === null || !proportion) && kind !== "share" && kind !== "points" && kind !== "multiple",
    isBase: false,
    template,
  });

  if (before.change) {
    return read(changeKind(quantity), "change", before.thing + before.measure, before.change.word);
  }
  if (before.share !== null && (proportion || dimension === "ratio")) {
    const act = before.share ? `占${before.share}` : "占比";
    return read("share", "share", before.thing + before.measure, act);
  }
  if (before.ofPrevious && proportion) return read("share", "share-of-previous", "", previous?.before.share ? `占${previous.before.share}` : previous?.act || "占");
  // 占户籍人口36万人的24%: the base of the share that follows.
  if (before.share) return read(levelKind(quantity, before), "base", before.share, "");
  if (before.ofBase !== null && proportion) return read("share", "share", before.thing, before.ofBase);
  const kind = levelKind(quantity, before);
  if (proportion) {
    if (before.thing || before.measure || before.act) {
      const named = before.thing !== "" && before.measure !== "" && CHANGED_LEVELS.has(before.level) ? before.level : "";
      return read(kind, "measure-rate", before.thing, (before.measure || before.act) + named, before.measure);
    }
    if (after.linked) return read(kind, "rate-of-thing", after.thing, after.act);
    const verb = readVerbFirst(behind, slice);
    return read(kind, "rate-act-thing", verb.thing, verb.act);
  }
  const fromRight =
    after.thing !== "" && (after.linked || (before.thing === "" && !isHeldWithin(before)) || (dimension === "count" && before.measure === ""));
  if (fromRight) {
    const act = fromBothSides(before, after);
    return read(kind, before.act ? "act-quantity-thing" : "quantity-thing-act", after.thing, act);
  }
  if (before.measure) {
    // 增至, 提高到: what happened to the measure says more than its name; 实现产值 does not.
    const verb = before.weakAct ? "" : before.act || (CHANGED_LEVELS.has(before.level) ? before.level : "");
    if (verb) return read(kind, "measure-quantity", before.thing + before.measure, verb);
    return read(kind, "measure-quantity", before.thing, before.act + before.measure, before.measure);
  }
  if ((dimension === "count" || dimension === "time") && before.act === "" && (STAGES.has(before.thing) || ATTRIBUTES.has(before.thing))) {
    return read(kind, "stage-quantity", "", before.thing);
  }
  if (before.mean !== "" && before.thing === "") return read(kind, "mean", "", before.mean + before.act);
  const hedge = slice([{ kind: "text", start: quantity.start, end: quantity.number.numeralStart }]);
  // 有18个[未按期开工]
  const told = BEING.has(before.act) && after.act !== "" ? after.act : before.act;
  const act = told || after.act || (SILENT_COPULAS.has(before.level) ? "" : before.level) || (PASSED.has(hedge) ? hedge : "");
  return read(kind, before.agent || !before.act ? "thing-quantity" : "act-thing-quantity", before.thing, act);
}

/** 控制在限额93亿元[内]: what stands behind the figure only closes the measure before it. */
const isHeldWithin = ({ measure, level }: Before): boolean => measure !== "" && level !== "";

/** 办结30件投诉, 有5个项目超概算, 列入目录的5项事项: the verb before the figure unless it says little. */
function fromBothSides(before: Before, after: After): string {
  if (before.relative) return before.prep ? after.act || before.act : before.act || after.act;
  if (after.act !== "" && BEING.has(before.act)) return after.act;
  return before.act && !before.weakAct ? before.act : before.act + after.act;
}

function changeKind({ number }: QuantityLexeme): ClaimKind {
  switch (number.dimension) {
    case "percent":
    case "per-mille":
      return "change";
    case "points":
      return "points";
    case "multiple":
      return "multiple";
    default:
      return kindOfDimension(number.dimension);
  }
}

function levelKind({ number }: QuantityLexeme, before: Before): ClaimKind {
  const name = before.thing + before.measure;
  if (number.dimension === "percent" || number.dimension === "per-mille") {
    if (before.measure === "贡献率") return "contribution";
    return /(?:比重|比例|占比|份额)$/.test(name) ? "share" : "rate";
  }
  if (before.average || /人均|户均|每[万千百]?[人户亩]/.test(name) || PER_UNIT.some((word) => name.includes(word))) return "per-unit";
  return kindOfDimension(number.dimension);
}
