import type { Message } from "../../../model/document.js";

const WHAT = {
  picture: { code: "picture-skipped", name: "图片", unit: "张" },
  chart: { code: "chart-skipped", name: "图表", unit: "个" },
  diagram: { code: "diagram-skipped", name: " SmartArt 图形", unit: "个" },
  object: { code: "object-skipped", name: "嵌入的对象", unit: "个" },
  document: { code: "embedded-document-skipped", name: "嵌入的其他文档", unit: "个" },
} as const;

/** Counts what is in the file and cannot be read as text. */
export class Skipped {
  readonly #counts = new Map<keyof typeof WHAT, number>();

  add(what: keyof typeof WHAT): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  messages(): readonly Message[] {
    return [...this.#counts].map(([what, count]) => {
      const { code, name, unit } = WHAT[what];
      return { code, message: `有 ${count} ${unit}${name}，里面的文字没有读` };
    });
  }
}
