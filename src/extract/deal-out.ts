import dictionary from "../../dictionaries/series.json";
import type { Reading } from "./interpret.js";
import type { PeriodToken } from "./periods.js";
import type { Statement } from "./statement.js";

/** A reading that 分别 or a ratio gave its name or its base from a list. */
export interface Dealt {
  readonly reading: Reading;
  readonly name: string | null;
  readonly base: Statement | null;
}

const SERIES: ReadonlyMap<string, readonly string[]> = new Map(
  dictionary.series.flatMap(({ names, members }) => names.map((name) => [name, members] as const)),
);

/**
 * Deals a list of figures out to a list of names: A、B和C分别为x、y和z, or to the figures named before: 分别增长x和y.
 * `levels` are the figures of the sentence so far, `names` the list dealt out before, `topics` what the clauses without figures
 * directly before name, `periods` the times named in the clause before its first figure.
 */
export function dealOut(
  readings: readonly Reading[],
  levels: readonly Statement[],
  names: readonly string[],
  topics: readonly string[] = [],
  periods: readonly PeriodToken[] = [],
): DealtOut {
  const [first, second] = splitRatios(readings);
  const dealt = dealPeriods(dealList(first, levels, names, topics), periods);
  if (second === undefined) return dealt;
  // 结构由10：40：50调整为9：41：50: the second ratio has the names of the first.
  const { thing } = first[0]!;
  const behind = dealOut(second.map((reading, i) => (i === 0 && reading.thing === "" ? { ...reading, thing } : reading)), levels, names, topics);
  return { dealt: [...dealt.dealt, ...behind.dealt], names: behind.names };
}

/** 10月、11月分别受理31件和33件: each figure has its own time. */
function dealPeriods({ dealt, names }: DealtOut, periods: readonly PeriodToken[]): DealtOut {
  const [first] = dealt;
  const isDealt = periods.length > 1 && first?.reading.before.connectives.has("respectively") === true;
  if (!isDealt || listLength(dealt.map(({ reading }) => reading)) !== periods.length) return { dealt, names };
  const timed = dealt.map((share, i): Dealt => {
    const { reading } = share;
    return i < periods.length ? { ...share, reading: { ...reading, before: { ...reading.before, period: periods[i]! } } } : share;
  });
  return { dealt: timed, names };
}

interface DealtOut {
  readonly dealt: readonly Dealt[];
  readonly names: readonly string[];
}

/** Up to where another ratio begins, and what is from there on. */
function splitRatios(readings: readonly Reading[]): readonly [readonly Reading[], (readonly Reading[])?] {
  const group = readings[0]?.quantity.number.group;
  if (group === undefined) return [readings];
  const end = readings.findIndex(({ quantity }) => quantity.number.group !== group);
  return end < 0 ? [readings] : [readings.slice(0, end), readings.slice(end)];
}

function dealList(readings: readonly Reading[], levels: readonly Statement[], names: readonly string[], topics: readonly string[]): DealtOut {
  const plain = { dealt: readings.map((reading) => ({ reading, name: null, base: null })), names };
  const first = readings[0];
  if (first === undefined) return plain;
  const group = listLength(readings);
  const series = first.quantity.number.dimension === "ratio" ? SERIES.get(first.thing) : undefined;
  if (group < 2 || !(series || first.before.connectives.has("respectively"))) return plain;
  const own = series ?? namesOf(first, group) ?? namesOverClauses(first, group, topics);
  const spread = readings.map((reading, i) => (i > 0 && i < group ? likeFirst(first, reading) : reading));
  const dealtNames = own ?? (first.thing === "" || names.length === group ? names : null);
  if (dealtNames?.length === group) {
    return {
      dealt: spread.map((reading, i) => ({ reading, name: i < group ? dealtNames[i]! : null, base: null })),
      names: dealtNames,
    };
  }
  const bases = levels.slice(-group);
  const useBases = first.thing === "" && bases.length === group;
  return { dealt: spread.map((reading, i) => ({ reading, name: null, base: useBases && i < group ? bases[i]! : null })), names };
}

/** How many figures at the beginning of a clause form one list: only joints stand between them. */
function listLength(readings: readonly Reading[]): number {
  let length = 1;
  while (length < readings.length) {
    const { before, thing, quantity } = readings[length]!;
    if (!before.coordinate || thing !== "" || quantity.number.dimension !== readings[0]!.quantity.number.dimension) break;
    length++;
  }
  return length;
}

/** What was said before the first figure holds for the others of its list. */
function likeFirst(first: Reading, reading: Reading): Reading {
  const { quantity } = reading;
  return { ...first, quantity, before: { ...first.before, coordinate: true } };
}

/** A，B，C产值分别增长x、y和z: the names stand in clauses of their own. */
function namesOverClauses({ before, thing }: Reading, count: number, topics: readonly string[]): readonly string[] | null {
  if (thing === "") return null;
  const last = before.names.length > 0 ? before.names : [thing];
  const missing = count - last.length;
  return missing > 0 && topics.length >= missing ? [...topics.slice(-missing), ...last] : null;
}

/** 第一、二、三产业 → 第一, 第二, 第三产业 */
function completeOrdinals(names: readonly string[]): readonly string[] {
  const [first = "", ...others] = names;
  const shortened = first.length === 2 && first.startsWith("第") && others.slice(0, -1).every((name) => name.length === 1);
  return shortened ? [first, ...others.map((name) => (name.startsWith("第") ? name : `第${name}`))] : names;
}

/** The names before 分别; what only the last one carries (居民人均可支配收入, 增加值) belongs to all. */
function namesOf(first: Reading, count: number): readonly string[] | null {
  const { measure } = first.before;
  if (first.before.names.length !== count) return null;
  const names = completeOrdinals(first.before.names);
  const cut = measure === "" ? names : names.map((name) => (name.endsWith(measure) ? name.slice(0, -measure.length) : name));
  const last = cut.at(-1)!;
  const width = cut[0]!.length;
  const sameWidth = cut.slice(0, -1).every((name) => name.length === width);
  if (!sameWidth || last.length <= width + 1) return cut;
  const tail = last.slice(width);
  return cut.map((name, i) => (i === count - 1 ? name : name + tail));
}
