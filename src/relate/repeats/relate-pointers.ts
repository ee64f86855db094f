import dictionary from "../../../dictionaries/repeats.json";
import type { Statement, Utterance } from "../../extract/statement.js";
import type { Ties } from "../ties.js";

/** How many figures back what a word points at may stand. */
const REACH = 40;
/** Room for the words that open a clause before its pointer. */
const OPENING = 10;
const LONGEST_CLAUSE = 30;
const SHORTEST = 2;

/** Ties 上述56个问题 to what it points at: 共发现58个问题. Which figure is meant is a reading unless there is but one of its kind. */
export function relatePointers(utterances: readonly Utterance[], text: string, ties: Ties): void {
  const earlier: Statement[] = [];
  for (const { statements } of utterances) {
    for (const statement of statements) {
      const pointer = statement.number.dimension === "count" ? pointerBefore(statement, text) : null;
      if (pointer !== null) {
        const target = targetOf(statement, earlier, text);
        if (target !== undefined) ties.add({ type: "same", wording: pointer, claims: [target.claim.id, statement.claim.id] });
      } else if (mayBeMeant(statement)) earlier.push(statement);
    }
    if (earlier.length > 2 * REACH) earlier.splice(0, earlier.length - REACH);
  }
}

const mayBeMeant = ({ isLevel, isBase, before, number, claim }: Statement): boolean =>
  isLevel && !isBase && number.dimension === "count" && before.compare === null && claim.modality === "fact";

/** The pointer that stands between the beginning of the clause and the figure: 对[上述]56个问题; not 5000万元[以上]2个项目. */
function pointerBefore({ claim }: Statement, text: string): string | null {
  const { start } = claim.quantity.span;
  const before = text.slice(Math.max(0, start - OPENING), start);
  const pointer = dictionary.pointers.find((word) => before.endsWith(word));
  if (pointer === undefined) return null;
  let rest = before.slice(0, -pointer.length);
  const opener = dictionary.openers.find((word) => rest.endsWith(word));
  if (opener !== undefined) rest = rest.slice(0, -opener.length);
  return rest === "" || /[，。；：、！\s]$/u.test(rest) ? pointer : null;
}

/** What is counted behind it, in the words of the clause: the general name may stand for a longer one. */
function targetOf(pointing: Statement, earlier: readonly Statement[], text: string): Statement | undefined {
  const { subject: thing, carried, quantity } = pointing.claim;
  // 以上42件[建议]: a general word that stands for the special one is printed all the same.
  const isPrinted = !carried || thing.endsWith(text.slice(quantity.span.end, quantity.span.end + SHORTEST));
  if (thing.length < SHORTEST || !isPrinted) return undefined;
  const alike = earlier.slice(-REACH).filter(({ number, utterance }) => number.unit === pointing.number.unit && utterance.passage >= pointing.utterance.passage - 1);
  const named = alike.filter(({ claim }) => claim.subject.endsWith(thing));
  const target = named.at(-1);
  // 甲类问题3个、乙类问题5个。上述8个问题: of all that were counted, whatever they were called.
  if (target === undefined || named.length > 1) return undefined;
  return alike.length === 1 || saysAll(target, text) ? target : undefined;
}

/** 共发现6个方面58个问题: a word of its clause says that these are all. */
function saysAll({ claim }: Statement, text: string): boolean {
  const { start } = claim.quantity.span;
  const clause = text.slice(Math.max(0, start - LONGEST_CLAUSE), start).split(/[，。；：\n]/u).at(-1) ?? "";
  return dictionary.totals.some((word) => clause.includes(word));
}
