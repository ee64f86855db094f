import { findNumberFormat, paddedFormat } from "./number-formats.js";
import type { AbstractNumbering, Level, ListDefinition, NumberingDefinitions } from "./numbering-definitions.js";
import { symbolsOf } from "./symbols.js";
import type { XmlHandler, XmlTag } from "../package/xml-stream.js";
import { isOn, wholeNumber } from "../package/xml-values.js";

/** A list has nine levels. */
const DEEPEST_LEVEL = 8;
/** A label beyond this is no label. */
const LONGEST_LABEL = 200;

type Open<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type OpenLevel = Open<Omit<Level, "restart">> & { restart: number | null; font: string };
type OpenAbstract = { id: string; styleLink: string | null; levels: Map<number, Level> };
type OpenList = { id: string; abstract: string; levels: Map<number, Level>; starts: Map<number, number> };

/** Reads `numbering.xml` (17.9). */
export function readNumberingPart(): { readonly handler: XmlHandler; readonly result: NumberingDefinitions } {
  const reader = new NumberingReader();
  return { handler: reader, result: reader };
}

class NumberingReader implements XmlHandler, NumberingDefinitions {
  readonly abstracts = new Map<string, AbstractNumbering>();
  readonly lists = new Map<string, ListDefinition>();
  readonly unknownFormats = new Set<string>();
  readonly #path: string[] = [];
  #abstract: OpenAbstract | null = null;
  #list: OpenList | null = null;
  #override = 0;
  #level: OpenLevel | null = null;
  #levelNumber = 0;

  open(tag: XmlTag): void {
    if (this.#level !== null) this.#openInLevel(tag, this.#level);
    else this.#openOutside(tag);
    this.#path.push(tag.name);
  }

  close(): void {
    const name = this.#path.pop();
    if (name === "w:lvl" && this.#level !== null) this.#closeLevel(this.#level);
    if (name === "w:abstractNum" && this.#abstract !== null) {
      this.abstracts.set(this.#abstract.id, this.#abstract);
      this.#abstract = null;
    }
    if (name === "w:num" && this.#list !== null) {
      this.lists.set(this.#list.id, this.#list);
      this.#list = null;
    }
  }

  text(): void {}

  #openOutside(tag: XmlTag): void {
    switch (tag.name) {
      case "w:abstractNum":
        this.#abstract = { id: tag.get("w:abstractNumId") ?? "", styleLink: null, levels: new Map() };
        break;
      case "w:numStyleLink":
        if (this.#abstract !== null) this.#abstract.styleLink = tag.get("w:val") ?? null;
        break;
      case "w:num":
        this.#list = { id: tag.get("w:numId")?.trim() ?? "", abstract: "", levels: new Map(), starts: new Map() };
        break;
      case "w:abstractNumId":
        if (this.#list !== null) this.#list.abstract = tag.get("w:val") ?? "";
        break;
      case "w:lvlOverride":
        this.#override = wholeNumber(tag, "w:ilvl") ?? 0;
        break;
      case "w:startOverride":
        this.#list?.starts.set(this.#override, startOf(tag));
        break;
      case "w:lvl":
        this.#levelNumber = wholeNumber(tag, "w:ilvl") ?? this.#override;
        // 17.9.25: where no start is given it is 0.
        this.#level = { start: 0, format: String, text: "", isLegal: false, restart: null, suffix: "tab", style: null, isHidden: false, font: "" };
        break;
    }
  }

  #openInLevel(tag: XmlTag, level: OpenLevel): void {
    switch (tag.name) {
      case "w:start":
        level.start = startOf(tag);
        break;
      case "w:numFmt":
        this.#openFormat(tag, level);
        break;
      case "w:lvlText":
        level.text = (tag.get("w:val") ?? "").slice(0, LONGEST_LABEL);
        break;
      case "w:isLgl":
        level.isLegal = isOn(tag);
        break;
      case "w:lvlRestart":
        // [MS-OI29500] 2.1.281: Word does not read it in an override.
        if (this.#list === null) level.restart = wholeNumber(tag);
        break;
      case "w:suff":
        level.suffix = suffixOf(tag.get("w:val"));
        break;
      case "w:pStyle":
        level.style = tag.get("w:val") ?? null;
        break;
      case "w:vanish":
        level.isHidden = isOn(tag);
        break;
      case "w:rFonts":
        level.font = tag.get("w:hAnsi") ?? tag.get("w:ascii") ?? "";
        break;
    }
  }

  /** Word 2010 puts a format of its own before one that older readers know, as alternatives: the last that is known stays. */
  #openFormat(tag: XmlTag, level: OpenLevel): void {
    const name = tag.get("w:val") ?? "decimal";
    const isFallback = this.#path.includes("mc:Fallback");
    if (name === "custom") {
      const format = paddedFormat(tag.get("w:format") ?? "");
      if (format !== undefined) level.format = format;
      return;
    }
    if (isFallback && level.format !== String) return;
    const format = findNumberFormat(name);
    if (format === undefined) this.unknownFormats.add(name.slice(0, LONGEST_LABEL));
    level.format = format ?? String;
  }

  #closeLevel({ restart, font, ...level }: OpenLevel): void {
    const number = this.#levelNumber;
    this.#level = null;
    if (number < 0 || number > DEEPEST_LEVEL) return;
    const levels = this.#list?.levels ?? this.#abstract?.levels;
    levels?.set(number, { ...level, text: symbolsOf(font, level.text), restart: restart ?? number });
  }
}

/** Word counts from 0 up to 32767. */
function startOf(tag: XmlTag): number {
  return Math.min(Math.max(wholeNumber(tag) ?? 0, 0), 32767);
}

function suffixOf(value: string | undefined): Level["suffix"] {
  return value === "space" || value === "nothing" ? value : "tab";
}

