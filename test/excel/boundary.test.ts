import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const source = path.join(__dirname, "../../src");

/** Whether a file names Office.js, in code or in a type. */
function namesExcel(text: string): boolean {
  const file = ts.createSourceFile("a.tsx", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && /^(?:Excel|OfficeExtension)$/.test(node.text)) ||
    (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(file);
}

test("only src/excel says Excel", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => namesExcel(readFileSync(path.join(source, name), "utf8")));
  expect(files).not.toEqual([]);
  expect(files.filter((name) => !name.startsWith(`excel${path.sep}`))).toEqual([]);
});

test.each([
  ["Excel.run(work);", true],
  ["function a(range: Excel.Range): void {}", true],
  ["throw new OfficeExtension.Error();", true],
  ["// As Excel.run does.", false],
  ['const name = "Excel";', false],
])("%s", (text, expected) => {
  expect(namesExcel(text)).toBe(expected);
});
