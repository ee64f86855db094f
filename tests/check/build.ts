import Big from "big.js";
import type { Claim, ClaimKind } from "../../src/model/claim.js";
import type { Approximation, Dimension } from "../../src/model/quantity.js";
import type { Observation } from "../../src/model/observation.js";
import type { Relation, RelationOf, RelationType } from "../../src/model/relation.js";
import { ReportSchema, SCHEMA_VERSION } from "../../src/model/report.js";
import type { Report } from "../../src/model/report.js";
import type { NumberingStyle, Section } from "../../src/model/section.js";

const FACTORS: Readonly<Record<string, string>> = { "": "1", 千: "1e3", 万: "1e4", 亿: "1e8", 万亿: "1e12" };
const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  件: "count", 条: "count", 人: "count", 家: "count", 次: "count", 个: "count", 起: "count",
  元: "money", "%": "percent", "‰": "per-mille", 个百分点: "points", 倍: "multiple", 番: "multiple", "": "ratio", 亩: "area", 公顷: "area",
};
const HEDGES: Readonly<Record<string, Approximation>> = { 余: "over", 超: "over", 近: "under", 不足: "under", 约: "about" };

export interface FigureOptions {
  readonly subject?: string;
  readonly action?: string;
  readonly kind?: ClaimKind;
  readonly hedge?: string;
  readonly more?: Partial<Claim>;
}

// 约1,076,420.5万元: digits, scale, unit
const SHAPE = /^(-?[0-9][0-9,]*(?:\.[0-9]+)?)(万亿|亿|万|千)?(.*)$/;

/** A report written figure by figure, with bounds as the contract asks for. */
export class Page {
  readonly #claims: Claim[] = [];
  readonly #relations: Relation[] = [];
  readonly #observations: Observation[] = [];
  #sections: Section[] = [];
  #text = "";

  /** Adds a figure as printed, `1,076,420万元`, and returns the id of its claim. */
  figure(printed: string, { subject = "案件", action = "", kind, hedge, more = {} }: FigureOptions = {}): string {
    const [, digits = "", scale = "", unit = ""] = SHAPE.exec(printed) ?? [];
    const plain = digits.replaceAll(",", "");
    const factor = new Big(FACTORS[scale] ?? "1");
    const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
    const value = new Big(plain).times(factor);
    const dimension = DIMENSIONS[unit] ?? "other";
    const rounded = dimension !== "count" || decimals > 0 || scale !== "";
    const place = rounded ? factor.div(new Big(10).pow(decimals)) : new Big(0);
    const [min, max] = bounds(value, place, plain, factor, hedge);

    const text = hedge === "余" ? `${digits}${hedge}${scale}${unit}` : `${hedge ?? ""}${printed}`;
    const start = this.#text.length + subject.length + action.length;
    this.#text += `${subject}${action}${text}，`;
    const id = `c${this.#claims.length + 1}`;
    this.#claims.push({
      id,
      section: null,
      sentence: { start, end: start + text.length },
      quantity: {
        text,
        span: { start, end: start + text.length },
        value: value.toNumber(),
        decimal: value.toFixed(),
        min: min?.toFixed() ?? null,
        max: max?.toFixed() ?? null,
        unit: unit === "番" ? "倍" : unit,
        dimension,
        approximation: hedge === undefined ? "exact" : (HEDGES[hedge] ?? "about"),
      },
      kind: kind ?? (dimension === "count" ? "count" : dimension === "money" ? "amount" : "rate"),
      subject,
      carried: false,
      action,
      direction: null,
      indicator: null,
      period: null,
      aspect: null,
      scope: null,
      comparison: null,
      modality: "fact",
      status: null,
      table: null,
      template: "test",
      ...more,
    });
    return id;
  }

  relate<T extends RelationType>(type: T, members: Omit<RelationOf<T>, "id" | "type" | "wording"> & { readonly wording?: string }): this {
    this.#relations.push({ id: `r${this.#relations.length + 1}`, wording: "", type, ...members } as unknown as Relation);
    return this;
  }

  /** Adds what the text says beside its figures. */
  observe(...observations: readonly Observation[]): this {
    this.#observations.push(...observations);
    return this;
  }

  /** Sections from an indented outline of numbers: `["一、", ["（一）", "（二）"], "二、"]`. */
  outline(outline: Outline): this {
    this.#sections = this.#build(outline, 1, "");
    return this;
  }

  /** Plain words between figures. */
  say(words: string): this {
    this.#text += words;
    return this;
  }

  report(): Report {
    return ReportSchema.parse({
      schemaVersion: SCHEMA_VERSION,
      text: this.#text,
      source: { format: "text", name: null },
      messages: [],
      meta: { title: null, documentNumber: null, issuers: null, addressees: null, period: null, place: null, genre: null, date: null },
      blocks: [],
      pieces: [],
      sections: this.#sections,
      tables: [],
      claims: this.#claims,
      relations: this.#relations,
      observations: this.#observations,
      coverage: { numbers: this.#claims.length, claims: this.#claims.length, related: 0, skipped: {} },
    });
  }

  #build(outline: Outline, level: number, path: string): Section[] {
    const sections: Section[] = [];
    for (const entry of outline) {
      if (typeof entry !== "string") {
        const parent = sections.at(-1);
        if (parent === undefined) throw new Error("an outline starts with a number");
        sections[sections.length - 1] = { ...parent, children: this.#build(entry, level + 1, parent.id) };
        continue;
      }
      const [style, ordinal] = readNumber(entry);
      const start = this.#text.length;
      this.#text += `${entry}工作\n`;
      const span = { start, end: start + entry.length + 2 };
      const id = `${path}${path === "" ? "" : "."}${ordinal}`;
      const number = { text: entry, style, ordinal, span: { start, end: start + entry.length } };
      sections.push({ id, number, level, title: "工作", span, headingSpan: span, children: [] });
    }
    return sections;
  }
}

export type Outline = readonly (string | Outline)[];

const NUMERALS = "零一二三四五六七八九";
const STYLES: readonly (readonly [NumberingStyle, RegExp])[] = [
  ["一、", /^[一二三四五六七八九十]+、$/], ["（一）", /^（[一二三四五六七八九十]+）$/], ["1.", /^\d+\.$/], ["1、", /^\d+、$/], ["（1）", /^（\d+）$/],
  ["第一章", /^第.+章$/], ["第一条", /^第.+条$/], ["一是", /^.+是$/], ["第一，", /^第.+，$/], ["首先", /^(首先|其次)$/],
];

function readNumber(text: string): readonly [NumberingStyle, number] {
  const style = STYLES.find(([, shape]) => shape.test(text))?.[0];
  if (style === undefined) throw new Error(`no style for ${text}`);
  const arabic = /\d+/.exec(text)?.[0];
  if (arabic !== undefined) return [style, Number(arabic)];
  if (style === "首先") return [style, text === "首先" ? 1 : 2];
  const [, tens, ones] = /([一二三四五六七八九]?十)?([一二三四五六七八九])?(?=[、）章条是，]|$)/.exec(text.replace(/^[（第]/, "")) ?? [];
  const ten = tens === undefined ? 0 : tens.length === 1 ? 10 : NUMERALS.indexOf(tens[0] ?? "") * 10;
  return [style, ten + (ones === undefined ? 0 : NUMERALS.indexOf(ones))];
}

/** How far the contract opens a printed number. */
function bounds(value: Big, place: Big, plain: string, factor: Big, hedge: string | undefined): readonly [Big | null, Big | null] {
  if (hedge !== undefined) {
    const digits = plain.replace("-", "");
    const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
    const zeros = decimals > 0 ? 0 : digits.length - digits.replace(/0+$/, "").length;
    const step = factor.times(new Big(10).pow(zeros - decimals));
    if (hedge === "余") return [value, value.plus(step)];
    if (hedge === "超") return [value, null];
    if (hedge === "约") return [value.minus(step), value.plus(step)];
    return [value.minus(step), value];
  }
  const half = place.div(2);
  return value.lt(0) ? [value.minus(place), value.plus(half)] : [value.minus(half), value.plus(place)];
}
