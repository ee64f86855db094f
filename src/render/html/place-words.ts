import type { Place } from "../../model/place.js";
import { shortPlace } from "../place.js";
import { both } from "./words.js";
import type { Both } from "./words.js";

/** `第 3 页`: where a span stands in the file, for people. */
export function placeWords(place: Place): Both {
  const short = shortPlace(place);
  if (place.format === "pdf") return both(`第 ${place.page} 页`, `page ${place.page}`);
  if (place.format !== "docx") return both(`第 ${place.line} 行`, `line ${place.line}`);
  // Outside of the main part the part is named as well: `footnotes ¶2`.
  return short.startsWith("¶") ? both(`第 ${place.paragraph + 1} 段`, `paragraph ${place.paragraph + 1}`) : both(short, short);
}
