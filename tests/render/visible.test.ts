import { expect, test } from "vitest";
import { makeOneLine, makeVisible } from "../../src/render/visible.js";

test("escape sequences lose their power", () => {
  expect(makeVisible("a\u001b[31mb\u009bK")).toBe("a\ufffd[31mb\ufffdK");
});

test("line breaks and tabs become blanks, so that one line stays one line", () => {
  expect(makeVisible("a\nb\tc")).toBe("a b c");
});

test("marks that turn the direction of writing and halves of pairs are shown as unknown", () => {
  expect(makeVisible("12\u202e34\ud800")).toBe("12\ufffd34\ufffd");
  expect(makeVisible("𠮷")).toBe("𠮷");
});

test("a wrapped line is joined as its script asks", () => {
  expect(makeOneLine("受理\n　　40\r\n件")).toBe("受理40件");
  expect(makeOneLine("the same\n  words")).toBe("the same words");
  expect(makeOneLine("\n件\n")).toBe("件");
});
