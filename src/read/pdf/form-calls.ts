/** A form XObject (ISO 32000-1 8.10): a piece of page that pages and other forms call by name with the operator `Do`. */
interface Form {
  readonly calls: number;
  /** Numbers of the objects that its dictionary names, or `null` where its resources lie elsewhere. */
  readonly named: readonly number[] | null;
}

const FORM = /\/Subtype\s*\/Form(?![A-Za-z])/u;
const NUMBER = /(\d+)\s+\d+\s+obj/u;
const OWN_RESOURCES = /\/Resources\s*<<[^]*?\/XObject\s*<</u;
const REFERENCE = /(\d+)\s+\d+\s+R/gu;
/** Forms in forms are drawn so often at most: a page of charts, each of some parts, has hundreds. */
const MOST_CALLS = 20_000;
/** Nor do they nest deeper, but in files made to stall. */
const DEEPEST = 100;
const WHITE_SPACE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** Counts how often forms call forms. Ten calls in each of ten, one in the other, are ten thousand million, and reading would not end. */
export class FormCalls {
  readonly #forms = new Map<number, Form>();

  /** Notes the form that a stream is, if it is one; `head` is what stands before its bytes, `content` those unpacked. */
  add(head: string, content: Uint8Array): void {
    const number = NUMBER.exec(head.slice(0, 64))?.[1];
    if (number === undefined) return;
    const hasOwn = OWN_RESOURCES.test(head);
    const named = hasOwn ? [...head.matchAll(REFERENCE)].map((match) => Number(match[1])) : null;
    this.#forms.set(Number(number), { calls: countCalls(content), named });
  }

  areTooMany(): boolean {
    const callers = [...this.#forms.values()].filter(({ calls }) => calls > 1);
    // Were all of them in one chain, this often: for nearly every file a small number.
    if (callers.reduce((product, { calls }) => product * calls, 1) <= MOST_CALLS) return false;
    const drawn = new Map<number, number>();
    return [...this.#forms.keys()].some((number) => this.#countDrawn(number, drawn, 0) > MOST_CALLS);
  }

  /** How many forms are drawn with one. A form that calls itself is left out by pdf.js. */
  #countDrawn(number: number, drawn: Map<number, number>, depth: number): number {
    const form = this.#forms.get(number);
    const known = drawn.get(number);
    if (known !== undefined) return known;
    if (form === undefined || form.calls === 0) return 1;
    drawn.set(number, 1);
    if (depth > DEEPEST) return MOST_CALLS + 1;
    let most = 1;
    for (const inner of form.named ?? this.#forms.keys()) {
      if (inner !== number) most = Math.max(most, this.#countDrawn(inner, drawn, depth + 1));
    }
    const count = Math.min(1 + form.calls * most, MOST_CALLS + 1);
    drawn.set(number, count);
    return count;
  }
}

export function isForm(head: string): boolean {
  return FORM.test(head);
}

function countCalls(content: Uint8Array): number {
  let calls = 0;
  for (let at = content.indexOf(0x44); at !== -1; at = content.indexOf(0x44, at + 1)) {
    const isAlone = content[at + 1] === 0x6f && (at + 2 >= content.length || WHITE_SPACE.has(content[at + 2]!));
    if (isAlone && WHITE_SPACE.has(content[at - 1]!)) calls++;
  }
  return calls;
}
