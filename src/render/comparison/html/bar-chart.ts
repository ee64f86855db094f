import { escapeHtml } from "../../html/escape.js";
import { characterWidth } from "../../display-width.js";
import type { Point, Series } from "./chart-series.js";

const WIDTH = 260;
const LINE = 15;
const LEFT = 76;
const RIGHT = 196;
/** Half-width characters of a name that have room on the left. */
const NAME_ROOM = 12;

/** Reports of one year, the greatest first, with bars from 0. What is not to be held against the others has a figure and no bar. */
export function drawBars(series: readonly Series[]): string {
  const bars = series.flatMap(({ place, name, genre, points }) => points.map((point) => ({ place, name, genre, point }))).toSorted((a, b) => Number(b.point.joins) - Number(a.point.joins) || b.point.value - a.point.value);
  const values = bars.filter(({ point }) => point.joins).map(({ point }) => point.value);
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const x = (value: number): number => (most === least ? LEFT : LEFT + ((value - least) / (most - least)) * (RIGHT - LEFT));

  const rect = ({ value, joins }: Point, top: number): string => {
    if (!joins) return "";
    const [from, to] = value < 0 ? [x(value), x(0)] : [x(0), x(value)];
    return `<rect x="${round(from)}" y="${top + 3}" width="${round(Math.max(0.5, to - from))}" height="${LINE - 5}"/>`;
  };
  const lines = bars.map(({ place, name, genre, point }, index) => {
    const top = index * LINE;
    return `<g class="gj-line gj-bars" data-c="${point.column}" data-place="${escapeHtml(place)}" data-genre="${escapeHtml(genre)}"><title>${escapeHtml(`${name} ${point.year}　${point.shown}${point.marks}`)}</title><text x="${LEFT - 6}" y="${top + 12}" text-anchor="end">${escapeHtml(cut(name))}</text>${rect(point, top)}<text class="gj-value" x="${RIGHT + 6}" y="${top + 12}">${escapeHtml(point.shown + point.marks)}</text></g>`;
  });
  const height = Math.max(1, bars.length) * LINE + 2;
  return `<svg viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true" focusable="false"><path class="gj-axis" d="M${round(x(0))} 0V${height}"/>${lines.join("")}</svg>`;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

function cut(name: string): string {
  let width = 0;
  let kept = "";
  for (const character of name) {
    width += characterWidth(character);
    if (width > NAME_ROOM) return `${kept}…`;
    kept += character;
  }
  return kept;
}
