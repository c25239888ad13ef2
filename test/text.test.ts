import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const han = /\p{Script=Han}/u;
/** Han characters, and the full-width punctuation that only Chinese prose has. */
const chinese =
  /[\p{Script=Han}‘’“”\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffe6]/u;

test("every Chinese string stands in src/text", () => {
  const root = path.join(__dirname, "../src");
  const found = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.startsWith("text/"))
    .flatMap((file) => chineseIn(file, readFileSync(path.join(root, file), "utf8")));
  expect(found).toEqual([]);
});

test.each<[string, string, number[]]>([
  ["none", `const greeting = "hello"; // 你好`, []],
  ["a comment inside a template", `\`a\${/* 你好 */ b}c\``, []],
  ["doc comments", "/** 年度指标值 */\nexport const target = 1;", []],
  ["operators and full-width digits", `"≥" + "０" + "×"`, []],
  ["an escaped mark", String.raw`const a = "\u3010";`, []],
  ["a range in a pattern", String.raw`/[\u4e00-\u9fff]/u`, []],
  ["strings", `const a = "得分";\nconst b = '。';\nconst c = "“";`, [1, 2, 3]],
  ["an escaped string", String.raw`const a = "\u5f97";`, [1]],
  ["a key", `const a = {\n  "得分": 1,\n  分值: 2,\n};`, [2, 3]],
  ["a plain template", "`第\n二`", [1]],
  ["head, middle and tail", `\`第\${\na\n}行\${\nb\n}列\``, [1, 3, 5]],
  ["a template with Chinese further down", "`a\nb得`", [2]],
  ["a pattern", "const a = 1;\nconst b = /得分/u;", [2]],
  ["text in JSX", "const a = (\n  <p>\n    总分\n  </p>\n);", [3]],
  ["an attribute in JSX", `const a = <p title="总分" />;`, [1]],
  ["a type", `type Grade = "优";`, [1]],
])("finds what is Chinese: %s", (_, text, lines) => {
  expect(chineseIn("a.tsx", text)).toEqual(lines.map((line) => `src/a.tsx:${String(line)}`));
});

/** `src/file:line` of everything Chinese; an escape may stand for a mark, but not hide a word. */
function chineseIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (isText(node)) {
      const at = node.getText().search(chinese);
      if (at >= 0 || han.test(node.text)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart() + Math.max(at, 0));
        found.push(`src/${file}:${String(line + 1)}`);
      }
    }
    ts.forEachChild(node, visit);
  }
}

/** A string, a pattern, a part of a template, text in JSX, or a name: all that a program can say. */
function isText(node: ts.Node): node is ts.LiteralLikeNode | ts.Identifier {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isJsxText(node) ||
    ts.isIdentifier(node)
  );
}
