/** Words that only one of the two readers has, white space aside, or that they have in another place. */
export interface Differences {
  readonly ours?: readonly string[];
  readonly theirs?: readonly string[];
  /** mammoth does not read the file at all. */
  readonly isRefused?: true;
}

/** By fixture, with the reason. Each word is taken out once, in this order; labels of automatic numbering are left out beforehand. */
export const DIFFERENCES: Readonly<Record<string, Differences>> = {
  // It keeps hyphens that are printed only at the end of a line, loses symbols of text fonts and CDATA, and draws other ballot boxes.
  breaks: { ours: ["-", "☑", "①", "<原样>"], theirs: ["\u2011", "\u00AD", "🗹"] },
  // It loses the base of a ruby, and math.
  containers: { ours: ["云山区注音只读本字。", "40/61×10^2"], theirs: ["山区注音只读本字。"] },
  "damaged-parts": { isRefused: true },
  // It loses simple fields and what EQ draws, and shows what stands in an instruction.
  fields: { ours: ["61", "②", "(21)"], theirs: ["9", "指令里的字不印"] },
  // It reads hidden text.
  "hidden-text": { theirs: ["看不见99件，", "看不见", "段落样式藏起来的一段", "继承来的隐藏，", "整段隐藏"] },
  // Its raw text is without notes; the mark that an author typed is a word to it.
  notes: { ours: ["含上年结转5件。", "*不含撤回的2件。", "数据来源于区统计局。", "尾注的第二段。"], theirs: ["*"] },
  // It looks for its main part by a path that it does not resolve.
  "strict-names": { isRefused: true },
  // It does not know that a single cell was deleted.
  "tracked-changes": { theirs: ["删去的格"] },
};
