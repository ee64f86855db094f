import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { GoujiError } from "../../../src/model/errors.js";
import { outlineOf, readHtml } from "./as-html.js";

const FOLDER = new URL("../../../fixtures/read/html/", import.meta.url);
const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));

describe("fixtures/read/html", () => {
  test.each(pages)("%s reads as the file beside it says", async (page) => {
    const bytes = readFileSync(new URL(page, FOLDER));
    await expect(`${JSON.stringify(read(bytes), null, 2)}\n`).toMatchFileSnapshot(new URL(page.replace(/\.html$/, ".json"), FOLDER).pathname);
  });
});

function read(bytes: Uint8Array): object {
  try {
    return outlineOf(readHtml(bytes));
  } catch (error) {
    if (!(error instanceof GoujiError)) throw error;
    return { code: error.code, message: error.message };
  }
}
