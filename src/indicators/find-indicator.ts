import type { Indicator } from "../model/indicator.js";
import { GROWTH_SUFFIX } from "./growth.js";
import { fields } from "./index.js";

const indicators: readonly Indicator[] = fields.flatMap(({ field, indicators: entries }) =>
  entries.map(({ key, name, nameEn, units, kinds, definition = "", source = "", notToConfuse = [] }) => ({
    key, name, nameEn, field, units, kinds, definition, source, notToConfuse,
  })),
);

const byKey: ReadonlyMap<string, Indicator> = new Map(indicators.map((indicator) => [indicator.key, indicator]));

/** The catalogue of `dictionaries/indicators/`, in its order. The growth of each on the year before is left to `findIndicator`. */
export function listIndicators(): readonly Indicator[] {
  return indicators;
}

/** The indicator of a claim's key, that of a growth included: `gdp.growth` is in per cent whatever `gdp` is in. `null` for a key that the catalogue lacks. */
export function findIndicator(key: string): Indicator | null {
  const found = byKey.get(key);
  if (found) return found;
  const base = key.endsWith(GROWTH_SUFFIX) ? byKey.get(key.slice(0, -GROWTH_SUFFIX.length)) : undefined;
  if (!base) return null;
  return { ...base, key, name: `${base.name}增速`, nameEn: `${base.nameEn}, growth on the year before`, units: ["%"], kinds: ["change"], notToConfuse: [] };
}
