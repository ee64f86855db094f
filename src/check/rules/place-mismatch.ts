import type { Meta } from "../../model/meta.js";
import { draftOf } from "../observed.js";
import { defineRule } from "../rule.js";

/** 南岭 for 南岭苗族自治州. */
const SHORT_NAME = 2;

type Place = NonNullable<Meta["place"]>;

/** 东湖区委、区政府 or 我县 in the report of 云山区: left over from the text that was copied. */
export const placeMismatch = defineRule({
  id: "place-mismatch",
  severity: "warning",
  summary: { zh: "文中地名与报告所属地区不一致", en: "A place in the text is not the report's own" },
  formula: "标题、署名和正文自称的地区是同一个地区",
  check: {
    report({ meta }, context) {
      const { place } = meta;
      if (place === null) return;
      for (const mention of context.observationsOf("place")) {
        const { name, level, role, text } = mention;
        const strange = role === "own" ? isForeignOwn(text, name, place) : role !== "beside" && level === levelOf(place) && !isSame(name, place.text);
        if (!strange || (role === "actor" && !isDistrict(place))) continue;
        const message =
          role === "issuer"
            ? { zh: `发文机关“${text}”与报告所属的“${place.text}”不一致。`, en: `The issuer “${text}” is not of ${place.text}.` }
            : { zh: `“${text}”与报告所属的“${place.text}”不一致，疑为沿用其他地区的文稿。`, en: `“${text}” does not fit a report of ${place.text}; it may be left over from another.` };
        context.report(draftOf(mention, { grade: "reading", message, computed: place.text }, place.text));
      }
    },
  },
});

/** 我县 where the report is a city's or another district's; a city's report may well say what 全县 did. */
function isForeignOwn(text: string, name: string, place: Place): boolean {
  return !place.text.endsWith(name) && (isDistrict(place) || text.startsWith(OF_ONESELF));
}

const OF_ONESELF = "我";

/** A district's text names sister districts as others; that of a city speaks of its own counties and districts all the time. */
function isDistrict(place: Place): boolean {
  return levelOf(place) === "county";
}

/** A bureau speaks for the place that it belongs to. */
function levelOf({ level, text }: Place): Place["level"] {
  if (level !== "department") return level;
  return "区县旗".includes(text.slice(-1)) ? "county" : "city";
}

/** 云山区 and 临川市云山区 are one place, and so are 云山 and 云山区, 南岭州 and 南岭苗族自治州. */
function isSame(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  return a.endsWith("州") && b.endsWith("州") && a.slice(0, SHORT_NAME) === b.slice(0, SHORT_NAME);
}
