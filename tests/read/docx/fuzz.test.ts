import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GoujiError } from "../../../src/model/errors.js";
import { FIXTURES, read } from "./read-fixture.js";
import { readParts, zipParts } from "./zip-folder.js";

/** The same mutations on every run; more of them with GOUJI_FUZZ=1000. */
const SEED = 20240101;
const ROUNDS = Number(process.env["GOUJI_FUZZ"] ?? 25);
const SECONDS_A_FILE = 5;

type Random = (below: number) => number;

/** mulberry32 */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Whatever the bytes, there is a document or the error that says why not. */
function readAnything(bytes: Uint8Array): "document" | "error" {
  const start = performance.now();
  try {
    const { text, blocks, pieces, grids } = read(bytes);
    for (const { span } of [...blocks, ...pieces, ...grids]) expect(span.start <= span.end && span.end <= text.length).toBe(true);
    return "document";
  } catch (error) {
    if (!(error instanceof GoujiError)) throw error;
    return "error";
  } finally {
    expect(performance.now() - start).toBeLessThan(SECONDS_A_FILE * 1000);
  }
}

const BYTE_MUTATIONS: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  function flip(bytes, random) {
    const copy = bytes.slice();
    for (let i = random(8); i >= 0; i--) copy[random(copy.length)]! ^= 1 << random(8);
    return copy;
  },
  function truncate(bytes, random) {
    return bytes.slice(0, random(bytes.length));
  },
  function duplicate(bytes, random) {
    const from = random(bytes.length);
    const to = from + random(200);
    return joinBytes(bytes.slice(0, to), bytes.slice(from, to), bytes.slice(to));
  },
  function fillUp(bytes, random) {
    const copy = bytes.slice();
    const from = random(copy.length);
    return copy.fill(random(2) * 0xff, from, from + random(12));
  },
];

const TOKEN = /<[^>]*>|[^<]+/g;
const STRANGE_VALUES = ["", "0", "-1", "99999999999999999999", "%1%2%3%9", "\uFFFD", "true", "continue"];

const TEXT_MUTATIONS: readonly ((xml: string, random: Random) => string)[] = [
  function cut(xml, random) {
    return xml.slice(0, random(xml.length));
  },
  function swapTokens(xml, random) {
    const tokens = xml.match(TOKEN) ?? [];
    const [one, other] = [random(tokens.length), random(tokens.length)];
    [tokens[one], tokens[other]] = [tokens[other]!, tokens[one]!];
    return tokens.join("");
  },
  function repeatToken(xml, random) {
    const tokens = xml.match(TOKEN) ?? [];
    const at = random(tokens.length);
    tokens[at] = (tokens[at] ?? "").repeat(1 + random(300));
    return tokens.join("");
  },
  function moveElement(xml, random) {
    const elements = xml.match(/<w:(?:p|r|tc|tr|tbl|lvl|style|pPr)\b[^>]*>.*?<\/w:\w+>/gs) ?? [];
    const tokens = xml.match(TOKEN) ?? [];
    tokens.splice(random(tokens.length), 0, elements[random(elements.length)] ?? "");
    return tokens.join("");
  },
  function changeValue(xml, random) {
    const values = [...xml.matchAll(/"[^"]*"/g)];
    const found = values[random(values.length)];
    if (found === undefined) return xml;
    return `${xml.slice(0, found.index)}"${STRANGE_VALUES[random(STRANGE_VALUES.length)]}"${xml.slice(found.index + found[0].length)}`;
  },
  function renameTag(xml, random) {
    const names = [...new Set(xml.match(/w:\w+/g) ?? ["w:p"])];
    return xml.replaceAll(new RegExp(`${names[random(names.length)]}\\b`, "g"), names[random(names.length)]!);
  },
];

describe.each(readdirSync(FIXTURES).map((name, index) => [name, index] as const))("%s", (name, index) => {
  const parts = readParts(join(FIXTURES, name));

  test("bytes of the file changed", () => {
    const random = randomFrom(SEED + index);
    const bytes = zipParts(parts);
    for (let round = 0; round < ROUNDS; round++) for (const mutate of BYTE_MUTATIONS) readAnything(mutate(bytes, random));
  });

  test("markup of a part changed", () => {
    const random = randomFrom(SEED - index);
    const names = Object.keys(parts).filter((part) => part.endsWith(".xml") && part !== "[Content_Types].xml");
    let documents = 0;
    for (let round = 0; round < ROUNDS; round++) {
      for (const mutate of TEXT_MUTATIONS) {
        const part = names[random(names.length)]!;
        const xml = mutate(new TextDecoder().decode(parts[part]), random);
        if (readAnything(zipParts({ ...parts, [part]: new TextEncoder().encode(xml) })) === "document") documents++;
      }
    }
    // Else the mutations would test nothing but the parser of XML.
    expect(documents).toBeGreaterThan(0);
  });
});

function joinBytes(...chunks: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}
