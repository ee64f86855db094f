import { GENRES } from "../../../genres/index.js";
import type { Comparison } from "../../../model/comparison.js";
import { both } from "../../html/words.js";
import { makeOneLine } from "../../visible.js";
import { columnTitles } from "../wording.js";
import type { ColumnData } from "./page-data.js";

/** The reports as the page names them. */
export function showColumns({ columns }: Comparison): readonly ColumnData[] {
  const [zh, en] = [columnTitles(columns, "zh"), columnTitles(columns, "en")];
  return columns.map(({ place, year, genre, title, date, sources }, at) => {
    const known = GENRES.find(({ key }) => key === genre);
    return {
      title: both(makeOneLine(zh[at]!), makeOneLine(en[at]!)),
      place: place && makeOneLine(place.name),
      code: place && place.code !== null ? makeOneLine(place.code) : null,
      series: place ? makeOneLine(place.series) : "",
      year,
      genre: makeOneLine(genre ?? ""),
      genreName: known ? both(known.name, known.nameEn) : genre === null ? null : both(makeOneLine(genre), makeOneLine(genre)),
      report: title && makeOneLine(title),
      date: date && makeOneLine(date),
      sources: sources.map(makeOneLine),
    };
  });
}
