/**
 * Some fonts map a character to the radical that looks like it (⼀ U+2F00 for 一, ⻓ U+2ED3 for 长), so that no dictionary and no search finds the
 * word. The text has the character that was meant. Radicals of the Kangxi block and compatibility ideographs have a decomposition in Unicode (NFKC);
 * those of the supplement do not and are listed, with the characters that Unicode's code chart for U+2E80 gives.
 */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  "⺁": "厂", "⺇": "几", "⺌": "小", "⺎": "兀", "⺏": "尣", "⺐": "尢", "⺑": "尣", "⺒": "巳", "⺓": "幺", "⺛": "旡", "⺝": "月", "⺟": "母",
  "⺠": "民", "⺥": "爪", "⺦": "丬", "⺩": "王", "⺪": "疋", "⺫": "目", "⺬": "示", "⺮": "竹", "⺯": "糸", "⺰": "纟", "⺳": "网", "⺶": "羊",
  "⺷": "羊", "⺸": "羊", "⺻": "聿", "⺼": "肉", "⺽": "臼", "⻁": "虎", "⻄": "西", "⻅": "见", "⻆": "角", "⻇": "角", "⻉": "贝", "⻋": "车",
  "⻌": "辶", "⻍": "辶", "⻏": "邑", "⻐": "钅", "⻑": "長", "⻒": "镸", "⻓": "长", "⻔": "门", "⻖": "阜", "⻗": "雨", "⻘": "青", "⻙": "韦",
  "⻚": "页", "⻛": "风", "⻜": "飞", "⻝": "食", "⻞": "食", "⻟": "飠", "⻠": "饣", "⻢": "马", "⻣": "骨", "⻤": "鬼", "⻥": "鱼", "⻦": "鸟",
  "⻧": "卤", "⻨": "麦", "⻩": "黄", "⻪": "黾", "⻫": "斉", "⻬": "齐", "⻭": "歯", "⻮": "齿", "⻯": "竜", "⻰": "龙", "⻱": "龟", "⻲": "亀", "⻳": "龟",
};

/** Radicals (U+2E80–2FDF), compatibility ideographs (U+F900–FAFF) and Latin ligatures (U+FB00–FB06). */
const STAND_INS = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]/u;
const EACH_STAND_IN = new RegExp(STAND_INS, "gu");

export function unifyRadicals(text: string): string {
  if (!STAND_INS.test(text)) return text;
  return text.replace(EACH_STAND_IN, (character) => SUPPLEMENT[character] ?? character.normalize("NFKC"));
}
