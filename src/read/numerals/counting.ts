/** A way to say numbers with a word for ten, hundred, thousand. */
interface Counting {
  readonly digits: string;
  readonly ten: string;
  readonly hundred: string;
  readonly thousand: string;
  readonly myriad: string;
  /** Whether a gap between digits is said (一百〇一), and whether the one before a unit is (一百, 百). */
  readonly saysZero: boolean;
  readonly saysOne: boolean;
  /** 十一, not 一十一. */
  readonly beginsWithTen: boolean;
}

export const CHINESE: Counting = {
  digits: "〇一二三四五六七八九",
  ten: "十",
  hundred: "百",
  thousand: "千",
  myriad: "万",
  saysZero: true,
  saysOne: true,
  beginsWithTen: true,
};
export const TAIWANESE: Counting = { ...CHINESE, digits: "零一二三四五六七八九", myriad: "萬" };
export const JAPANESE: Counting = { ...CHINESE, saysZero: false, saysOne: false };
export const LEGAL: Counting = {
  digits: "零壹贰叁肆伍陆柒捌玖",
  ten: "拾",
  hundred: "佰",
  thousand: "仟",
  myriad: "万",
  saysZero: true,
  saysOne: true,
  beginsWithTen: false,
};
export const TRADITIONAL_LEGAL: Counting = { ...LEGAL, digits: "零壹貳參肆伍陸柒捌玖", myriad: "萬" };
export const JAPANESE_LEGAL: Counting = { ...LEGAL, digits: "零壱弐参四伍六七八九", hundred: "百", thousand: "阡", myriad: "萬", saysZero: false };

/** Beyond this Word counts no further, and neither does anyone who numbers a list. */
const LARGEST = 32767;

/** 一千〇二十三; gives `null` below 0 and beyond 32767. */
export function counted(counting: Counting): (value: number) => string | null {
  return (value) => {
    if (value < 0 || value > LARGEST) return null;
    if (value === 0) return counting.digits[0]!;
    const myriads = Math.floor(value / 10_000);
    const rest = value % 10_000;
    const head = myriads === 0 ? "" : `${countedGroup(myriads, counting)}${counting.myriad}`;
    const gap = myriads > 0 && rest > 0 && rest < 1000 && counting.saysZero ? counting.digits[0] : "";
    const text = `${head}${gap}${rest === 0 ? "" : countedGroup(rest, counting)}`;
    const [one, ten] = [counting.digits[1]!, counting.ten];
    return counting.beginsWithTen && text.startsWith(one + ten) ? text.slice(1) : text;
  };
}

function countedGroup(value: number, { digits, ten, hundred, thousand, saysZero, saysOne }: Counting): string {
  const units = [thousand, hundred, ten, ""];
  let text = "";
  let isGap = false;
  for (const [place, digit] of Array.from(String(value).padStart(4, "0"), Number).entries()) {
    if (digit === 0) {
      isGap = text !== "";
      continue;
    }
    if (isGap && saysZero) text += digits[0];
    isGap = false;
    const unit = units[place]!;
    text += digit === 1 && unit !== "" && !saysOne ? unit : digits[digit]! + unit;
  }
  return text;
}
