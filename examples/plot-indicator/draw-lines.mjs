const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 170;
const TOP = 56;
const BOTTOM = 44;
/** Told apart also by those who see no red or no green (Okabe and Ito, 2008). */
const INKS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#56b4e9", "#000000"];
const LABEL_HEIGHT = 16;

/** Lines as an SVG picture. `lines`: `{ name, points: { year, value, text, sentence }[] }`, the points by year. */
export function drawLines(lines, { title, unit }) {
  const all = lines.flatMap(({ points }) => points);
  const years = all.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = niceStep(Math.max(...all.map(({ value }) => value), 0) / 4);
  const top = step * Math.max(1, Math.ceil(Math.max(...all.map(({ value }) => value)) / step));
  const bottom = Math.min(0, step * Math.floor(Math.min(...all.map(({ value }) => value)) / step));
  const x = (year) => (first === last ? (LEFT + WIDTH - RIGHT) / 2 : LEFT + ((year - first) / (last - first)) * (WIDTH - RIGHT - LEFT));
  const y = (value) => HEIGHT - BOTTOM - ((value - bottom) / (top - bottom)) * (HEIGHT - TOP - BOTTOM);

  const parts = [`<text x="${LEFT}" y="26" font-size="16" font-weight="bold">${escape(title)}</text>`, `<text x="${LEFT}" y="44" fill="#666">${escape(unit)}</text>`];
  for (let value = bottom; value <= top + step / 2; value += step) {
    parts.push(`<path d="M${LEFT} ${round(y(value))}H${WIDTH - RIGHT}" stroke="${value === 0 ? "#666" : "#ddd"}"/>`);
    parts.push(`<text x="${LEFT - 8}" y="${round(y(value) + 4)}" text-anchor="end" fill="#666">${plain(value)}</text>`);
  }
  const every = Math.ceil((last - first + 1) / 12);
  for (let year = first; year <= last; year += every) parts.push(`<text x="${round(x(year))}" y="${HEIGHT - BOTTOM + 22}" text-anchor="middle" fill="#666">${year}</text>`);
  const labels = spread(lines.map(({ points }) => y(points.at(-1).value) + 4));
  for (const [at, { name, points }] of lines.entries()) {
    const ink = INKS[at % INKS.length];
    // Only neighbouring years are joined: what lies between others is not known.
    const path = points.map(({ year, value }, index) => `${index > 0 && year - points[index - 1].year === 1 ? "L" : "M"}${round(x(year))} ${round(y(value))}`).join("");
    parts.push(`<path d="${path}" fill="none" stroke="${ink}" stroke-width="2"/>`);
    for (const { year, value, text, sentence } of points) {
      parts.push(`<circle cx="${round(x(year))}" cy="${round(y(value))}" r="4" fill="${ink}"><title>${escape(`${year} ${name} ${text}\n${sentence}`)}</title></circle>`);
    }
    parts.push(`<text x="${WIDTH - RIGHT + 12}" y="${round(labels[at])}" fill="${ink}">${escape([name, points.at(-1).year === last ? "" : points.at(-1).year, points.at(-1).text].join(" "))}</text>`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif" font-size="12">\n<rect width="100%" height="100%" fill="#fff"/>\n${parts.join("\n")}\n</svg>\n`;
}

/** 1, 2 or 5 with zeros. */
function niceStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  return power * [1, 2, 5, 10].find((each) => each * power >= (rough || 1));
}

/** Heights of labels, moved apart where they would lie over one another. */
function spread(heights) {
  const moved = [...heights];
  const order = [...heights.keys()].sort((a, b) => heights[a] - heights[b]);
  for (let at = 1; at < order.length; at++) moved[order[at]] = Math.max(moved[order[at]], moved[order[at - 1]] + LABEL_HEIGHT);
  return moved;
}

/** 2,000, 5万, 30亿, 50万亿. */
function plain(value) {
  const [size, word] = [[1e12, "万亿"], [1e8, "亿"], [1e4, "万"]].find(([each]) => Math.abs(value) >= each) ?? [1, ""];
  return `${Number((value / size).toPrecision(6)).toLocaleString("zh-CN", { maximumFractionDigits: 6 })}${word}`;
}

function round(value) {
  return Math.round(value * 10) / 10;
}

/** A report is a stranger's file. */
function escape(text) {
  return text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`).replace(/\p{Cs}|[^\P{Cc}\n]/gu, "");
}
