import type * as z from "zod/mini";
import { findNearest } from "../../text/nearest.js";
import type { ConfigMessages } from "./config-messages.js";

type Path = readonly PropertyKey[];

/** Says in one line what is wrong with a value that does not keep to a schema, and what was most likely meant. */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType, value: unknown, messages: ConfigMessages): string {
  const path = printPath(issue.path);
  const given = valueAt(value, issue.path);
  switch (issue.code) {
    case "unrecognized_keys": {
      const key = issue.keys[0] ?? "";
      return messages.unknownKey(printPath([...issue.path, key]), findNearest(key, keysAt(schema, issue.path)));
    }
    case "invalid_type":
      return given === undefined && path ? messages.lacking(path) : messages.wrongType(path, issue.expected, typeName(given));
    case "invalid_value": {
      const known = issue.values.map(String);
      if (given === undefined) return messages.lacking(path);
      if (issue.path[0] === "rules") return messages.badLevel(String(issue.path[1]), String(given));
      return messages.notAmong(path, String(given), known, findNearest(String(given), known));
    }
    case "invalid_format":
    case "too_small":
      return messages.empty(path);
    case "custom":
      return messages.ignoreNeedsPlace(path);
    default:
      return messages.unfit(path);
  }
}

/** `ignores[2].reason` */
export function printPath(path: Path): string {
  return path.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)), "");
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

type Definition = z.core.$ZodTypes["_zod"]["def"];

/** The keys that an object may have at a place: zod names the wrong ones only. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const def = (schema as z.ZodMiniType).def as Definition;
  const [key, ...rest] = path;
  switch (def.type) {
    case "readonly":
    case "optional":
      return keysAt(def.innerType, path);
    case "array":
      return keysAt(def.element, rest);
    case "object": {
      if (key === undefined) return Object.keys(def.shape);
      const inner = def.shape[String(key)];
      return inner === undefined ? [] : keysAt(inner, rest);
    }
    default:
      return [];
  }
}
