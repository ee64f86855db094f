import { escapeHtml } from "../../html/escape.js";
import { runsOf } from "./chart-series.js";
import type { Point, Series } from "./chart-series.js";

const WIDTH = 260;
const HEIGHT = 120;
const LEFT = 52;
const RIGHT = 250;
const TOP = 12;
const BOTTOM = 100;

/**
 * Years from left to right, the same in all charts of a page; upwards from the row's least figure to its greatest. Figures that are not to be held against
 * the others do not stretch the scale: beyond it an arrow stands for them.
 */
export function drawLines(series: readonly Series[], years: readonly [first: number, last: number], classes: ReadonlyMap<string, string>): string {
  const points = series.flatMap((each) => each.points);
  const like = points.filter(({ joins }) => joins);
  const values = (like.length > 0 ? like : points).map(({ value }) => value);
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [first, last] = years;
  const x = (year: number): string => round(last === first ? (LEFT + RIGHT) / 2 : LEFT + ((year - first) / (last - first)) * (RIGHT - LEFT));
  const y = (value: number): string => round(most === least ? (TOP + BOTTOM) / 2 : BOTTOM - ((value - least) / (most - least)) * (BOTTOM - TOP));

  const dot = (point: Point, name: string): string => {
    const { column, year, value, shown, marks } = point;
    const title = `<title>${escapeHtml(`${name} ${year}　${shown}${marks}`)}</title>`;
    const look = `data-c="${column}"${marks === "" ? "" : ' class="gj-hollow"'}`;
    if (value > most) return `<path ${look} d="M${x(year)} ${TOP - 8}l4 7h-8z">${title}</path>`;
    if (value < least) return `<path ${look} d="M${x(year)} ${BOTTOM + 8}l4 -7h-8z">${title}</path>`;
    return `<circle ${look} cx="${x(year)}" cy="${y(value)}" r="3">${title}</circle>`;
  };
  const group = (each: Series): string => {
    const lines = runsOf(each).map((run) => `<polyline points="${run.map((point) => `${x(point.year)},${y(point.value)}`).join(" ")}"/>`);
    return `<g class="gj-line ${classes.get(each.place) ?? "gj-px"}" data-place="${escapeHtml(each.place)}" data-genre="${escapeHtml(each.genre)}">${lines.join("")}${each.points.map((point) => dot(point, each.name)).join("")}</g>`;
  };
  const label = (at: string, anchor: string, words: string): string => `<text ${at} text-anchor="${anchor}">${words}</text>`;
  const scale = most === least ? label(`x="${LEFT - 8}" y="${(TOP + BOTTOM) / 2 + 4}"`, "end", tick(most)) : label(`x="${LEFT - 8}" y="${TOP + 4}"`, "end", tick(most)) + label(`x="${LEFT - 8}" y="${BOTTOM + 4}"`, "end", tick(least));
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false"><path class="gj-axis" d="M${LEFT} ${TOP}H${RIGHT}M${LEFT} ${BOTTOM}H${RIGHT}"/>${scale}` +
    `${label(`x="${LEFT}" y="${HEIGHT - 4}"`, "middle", String(first))}${label(`x="${RIGHT}" y="${HEIGHT - 4}"`, "end", String(last))}${series.map(group).join("")}</svg>`
  );
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Four digits are enough for a scale. */
const tick = (value: number): string => String(Number(value.toPrecision(4)));
