import * as z from "zod/mini";

/** The id of a claim or of a relation. */
export const id = z.string();
export const ids = z.readonly(z.array(id));

/** What every relation has. */
export const shared = {
  id,
  /** The words that tie the members together: `其中`, `加上…总计`, `调解成功率`. */
  wording: z.string(),
};

/** The identity of a statutory form that says so, by form, table and name: `foi-2021/3/rows`. */
export const form = z.optional(z.string());
