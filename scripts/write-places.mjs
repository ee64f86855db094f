// Writes dictionaries/places/divisions.json: the divisions at county level and above with their GB/T 2260 codes, and the names and codes
// that places had before, from the revisions in the npm package gb2260 (2002 to July 2016) and dictionaries/places/changes.json (since).
//
//   node scripts/write-places.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("../dictionaries/places/", import.meta.url);
const require = createRequire(import.meta.url);
const { changes, successions, date } = JSON.parse(readFileSync(new URL("changes.json", FOLDER), "utf8"));
const { suffixes } = JSON.parse(readFileSync(new URL("../places.json", FOLDER), "utf8"));
const revisions = [...require("gb2260/lib/revisions.json")].sort();

/** Rows that group others and are no places (市辖区, 省直辖县级行政区划), and reefs that the table counted as counties for some years. */
const isPlace = (name) => !/市辖区$|^县$|^市$|直辖|群岛|岛礁/.test(name);
const tables = revisions.map((revision) => ({
  year: Number(revision.slice(0, 4)),
  places: new Map(Object.entries(require(`gb2260/lib/${revision}.json`)).filter(([, name]) => isPlace(name))),
}));

const levelOf = (code) => (code.endsWith("0000") ? 0 : code.endsWith("00") ? 1 : 2);
const words = Object.keys(suffixes).sort((a, b) => b.length - a.length);
function stemOf(name) {
  const suffix = words.find((word) => name.endsWith(word) && name.length - word.length >= 2);
  return suffix ? name.slice(0, -suffix.length) : name;
}

/** `{ code, name, year, to }` each: a name that is no longer, until which year, and the code that followed. */
const past = [];
const forced = new Map(successions.map((pair) => pair.split(">")));
for (let at = 1; at < tables.length; at++) {
  const [before, { year, places: after }] = [tables[at - 1].places, tables[at]];
  const gone = [...before].filter(([code, name]) => after.get(code) !== name);
  const come = new Map([...after].filter(([code, name]) => before.get(code) !== name));
  const sameKind = (a, b) => a.slice(0, 2) === b.slice(0, 2) && levelOf(a) === levelOf(b);
  const take = (find) => {
    for (const [code, name] of gone.splice(0)) {
      const to = find(code, name);
      if (to === undefined) gone.push([code, name]);
      else {
        come.delete(to);
        past.push({ code, name, year, to });
      }
    }
  };
  take((code) => (forced.has(code) && after.has(forced.get(code)) ? forced.get(code) : undefined));
  // A code that changed (622424 通渭县, 621121 通渭县), then a rank (密云县, 密云区), then a name (襄樊市, 襄阳市): codes were given anew now and then.
  take((code, name) => [...come].find(([other, now]) => now === name && sameKind(code, other))?.[0]);
  take((code, name) => [...come].find(([other, now]) => stemOf(now) === stemOf(name) && sameKind(code, other))?.[0]);
  take((code) => (come.has(code) ? code : undefined));
  for (const [code, name] of gone) past.push({ code, name, year, to: null });
}

const current = new Map(tables.at(-1).places);
for (const [year, list] of Object.entries(changes)) {
  for (const change of list) {
    const [old, now] = change.split(">").map((each) => (each ? { code: each.slice(0, 6), name: each.slice(6) } : null));
    if (old) {
      if (current.get(old.code) !== old.name) throw new Error(`${year} ${change}: the table has ${current.get(old.code) ?? "nothing"}`);
      current.delete(old.code);
      past.push({ ...old, year: Number(year), to: now?.code ?? null });
    }
    if (now) {
      if (current.has(now.code)) throw new Error(`${year} ${change}: the code is taken`);
      current.set(now.code, now.name);
    }
  }
}

/** What all names of one place are known under: its code today, or the last code and name that it had. */
function seriesOf(entry) {
  let last = entry;
  while (last.to !== null) {
    const next = past.filter(({ code, year }) => code === last.to && year > last.year).sort((a, b) => a.year - b.year)[0];
    if (next === undefined) return last.to;
    last = next;
  }
  // Codes are given anew: 500110 was 万盛区 and is 綦江区.
  return `${last.code}${last.name}`;
}

const now = {};
for (const [code, name] of [...current].sort()) (now[code.slice(0, 2)] ??= []).push(`${code.slice(2)}${name}`);
const before = {};
const written = new Set();
for (const entry of past.sort((a, b) => (a.code + a.name < b.code + b.name ? -1 : 1))) {
  const series = seriesOf(entry);
  const key = `${series}${entry.name}`;
  // A mere change of code leaves nothing to be found by name.
  if (current.get(series) === entry.name || written.has(key)) continue;
  written.add(key);
  (before[entry.code.slice(0, 2)] ??= []).push(`${entry.code.slice(2)}${entry.name}>${series.slice(2)}@${entry.year}`);
}
const joined = (lists) => Object.fromEntries(Object.entries(lists).map(([province, list]) => [province, list.join(" ")]));
const content = {
  comment: "Written by scripts/write-places.mjs; do not edit. Divisions of China at county level and above with GB/T 2260 codes. current: for each province (first two digits) its places, the last four digits of the code before the name. earlier: names that are no longer in use as code, name, `>` the last four digits of the code of the same place today (where it went into others: the last code and name that it had), `@` the year of the first table without it.",
  source: "GB/T 2260 中华人民共和国行政区划代码；民政部 县级以上行政区划变更情况。2002—2016: npm gb2260 0.6.0 (MIT)",
  date,
  current: joined(now),
  earlier: joined(before),
};
const path = fileURLToPath(new URL("divisions.json", FOLDER));
const text = `${JSON.stringify(content, null, 1)}\n`;
if (process.argv.includes("--check")) {
  if (readFileSync(path, "utf8") !== text) throw new Error("dictionaries/places/divisions.json is not what scripts/write-places.mjs writes");
} else writeFileSync(path, text);
