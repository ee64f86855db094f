/** Fields that print where they stand in the printed file, which is no part of the text. */
const PAGE_FIELDS: ReadonlySet<string> = new Set(["PAGE", "NUMPAGES", "SECTIONPAGES"]);
/** Nobody nests as many; deeper ones are read as part of the one around them. */
const DEEPEST = 50;
/** Enough of an instruction to tell what it does. */
const INSTRUCTION_HEAD = 40;

interface Field {
  instruction: string;
  isResult: boolean;
  isPage: boolean;
}

/** The fields that are open: `begin`, instruction, `separate`, result, `end`, one inside the other (17.16.18). */
export class Fields {
  readonly #open: Field[] = [];
  #deeper = 0;
  #instructions = 0;
  #pages = 0;

  /** Inside of an instruction nothing is shown, not even the result of a field that stands there. */
  get isInstruction(): boolean {
    return this.#instructions > 0;
  }

  /** Inside of the result of a page number. */
  get isPageNumber(): boolean {
    return this.#pages > 0;
  }

  begin(): void {
    if (this.#open.length >= DEEPEST) {
      this.#deeper++;
      return;
    }
    this.#open.push({ instruction: "", isResult: false, isPage: false });
    this.#instructions++;
  }

  addInstruction(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && field.instruction.length < INSTRUCTION_HEAD) field.instruction += text.slice(0, INSTRUCTION_HEAD);
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (this.#deeper === 0 && field !== undefined) this.#startResult(field);
  }

  /** Gives the instruction of a field that has no result in the file: where it prints anything, that must be worked out. */
  end(): string | null {
    if (this.#deeper > 0) {
      this.#deeper--;
      return null;
    }
    const field = this.#open.pop();
    if (field === undefined) return null;
    if (field.isPage) this.#pages--;
    if (field.isResult) return null;
    this.#instructions--;
    return field.instruction;
  }

  /** An instruction does not go on beyond its paragraph: in a file that forgets to end one, the rest of the report must not be lost. */
  endParagraph(): void {
    if (this.#instructions > 0) this.#open.forEach((field) => this.#startResult(field));
  }

  #startResult(field: Field): void {
    if (field.isResult) return;
    field.isResult = true;
    this.#instructions--;
    field.isPage = PAGE_FIELDS.has(field.instruction.trimStart().split(/[\s\\]/, 1)[0]!.toUpperCase());
    if (field.isPage) this.#pages++;
  }
}

/** `EQ \o\ac(○,12)` lays a number over a circle: so Word sets the circled characters that a font may lack (17.16.5.20). */
const CIRCLED = /^\s*eq\s*\\o\s*\\ac\s*\(\s*[○◯〇]\s*[,，;；]\s*(\d{1,2})\s*\)/i;

/** What a field without a result prints. */
export function printField(instruction: string): string {
  const number = CIRCLED.exec(instruction)?.[1];
  if (number === undefined) return "";
  const value = Number(number);
  return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : `(${number})`;
}
