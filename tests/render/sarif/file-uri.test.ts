import { expect, test } from "vitest";
import { fileUri } from "../../../src/render/sarif/file-uri.js";

test.each([
  // Inside of the working folder: relative to it.
  ["draft.docx", "/home/a", "draft.docx", true],
  ["./2024/草案 (送审).docx", "/home/a", "2024/%E8%8D%89%E6%A1%88%20(%E9%80%81%E5%AE%A1).docx", true],
  ["/home/a/b/../c.txt", "/home/a", "c.txt", true],
  ["a:b?c#d%.txt", "/home/a", "a%3Ab%3Fc%23d%25.txt", true],
  // A folder whose name would be taken for a scheme.
  ["C:/a.txt", "/home/a", "C%3A/a.txt", true],
  ["a\\b.txt", "/home/a", "a%5Cb.txt", true],
  ["<stdin>", "/home/a", "%3Cstdin%3E", true],
  ["a.txt", "/", "a.txt", true],
  // Outside: the whole address.
  ["../other/c.txt", "/home/a", "file:///home/other/c.txt", false],
  ["/tmp/报告.pdf", "/home/a", "file:///tmp/%E6%8A%A5%E5%91%8A.pdf", false],
  ["/home/ab.txt", "/home/a", "file:///home/ab.txt", false],
  // Windows: either stroke, and no difference of case.
  ["2024\\草案.docx", "C:\\Users\\a", "2024/%E8%8D%89%E6%A1%88.docx", true],
  ["c:/users/A/x.docx", "C:\\Users\\a", "x.docx", true],
  ["D:\\x y.docx", "C:\\Users\\a", "file:///D:/x%20y.docx", false],
  ["\\\\server\\share\\x.docx", "C:\\Users\\a", "file://server/share/x.docx", false],
  ["x.docx", "\\\\server\\share", "x.docx", true],
  // In a browser there is a name only.
  ["草案.docx", null, "%E8%8D%89%E6%A1%88.docx", true],
  // Half of a surrogate pair has no bytes.
  ["a\ud800.txt", "/home/a", "a%EF%BF%BD.txt", true],
])("%s in %s is %s", (path, cwd, uri, relative) => {
  expect(fileUri(path, cwd)).toEqual(relative ? { uri, uriBaseId: "%SRCROOT%" } : { uri });
});
