import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import { writeXlsx } from "hucre";
import { draw, grid } from "../helpers/draw";
import { workbook } from "../tools/workbook";
import { formatStyles, packageOf, packageWithRows } from "./package";
import { filledCells, readContents, readSheet, textsIn } from "./read";

const drawings = path.join(__dirname, "../sheets");

test("every drawn form comes back as it was drawn", async () => {
  const drawn = readdirSync(drawings).map((file) => ({
    name: path.basename(file, ".txt"),
    drawing: draw(readFileSync(path.join(drawings, file), "utf8")),
  }));
  const { sheets, omissions } = await readContents(await workbook(drawn));

  expect(omissions).toEqual([]);
  expect(sheets.map(({ name }) => name)).toEqual(drawn.map(({ name }) => name));
  sheets.forEach((sheet, index) => {
    const { sheet: expected } = drawn[index]!.drawing;
    expect(filledCells(sheet)).toEqual(filledCells(expected));
    expect(sheet.merges).toEqual(expect.arrayContaining([...expected.merges]));
    expect(sheet.merges).toHaveLength(expected.merges.length);
  });
});

test("rows end with their last filled cell, and the sheet with its last filled row", async () => {
  const { sheet } = grid`
    a |   |
      | b |
      |   |
  `;
  const read = await readSheet(await workbook([{ name: "a", drawing: { sheet, marks: [] } }]));
  expect(read).toMatchObject({
    values: [["a"], [null, "b"]],
    texts: [["a"], ["", "b"]],
    formulas: [[null], [null, null]],
    numberFormats: [[null], [null, null]],
  });
});

test.each<[string, string, unknown, string]>([
  ["a number", `<v>9.37</v>`, 9.37, "9.37"],
  ["a number with noise", `<v>0.30000000000000004</v>`, 0.30000000000000004, "0.3"],
  ["a text in the cell", `t="inlineStr"><is><t> 12 次 </t></is>`, " 12 次 ", " 12 次 "],
  ["a text with line breaks", `t="inlineStr"><is><t>a\nb_x000D_c</t></is>`, "a\nb\rc", "a\nb\rc"],
  ["a shared text", `t="s"><v>0</v>`, "共享", "共享"],
  ["a rich text", `t="s"><v>1</v>`, "产出指标", "产出指标"],
  ["a text with its sounds", `t="s"><v>2</v>`, "東京", "東京"],
  ["true", `t="b"><v>1</v>`, true, "TRUE"],
  ["false", `t="b"><v>0</v>`, false, "FALSE"],
  ["an error", `t="e"><v>#REF!</v>`, "#REF!", "#REF!"],
])("a cell with %s", async (_, content, value, text) => {
  const cell = content.startsWith("<") ? `>${content}` : content;
  const bytes = packageWithRows(`<row r="1"><c r="A1" ${cell}</c></row>`, {
    texts:
      `<si><t>共享</t></si>` +
      `<si><r><rPr><b/></rPr><t>产出</t></r><r><t>指标</t></r></si>` +
      `<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>`,
  });
  expect(filledCells(await readSheet(bytes))).toEqual({
    A1: { value, text, formula: null, numberFormat: null },
  });
});

test.each<[string, string, unknown, string]>([
  ["a number", `<f>SUM(B1:C1)</f><v>9.5</v>`, 9.5, "=SUM(B1:C1)"],
  ["a text", `t="str"><f>IF(B1&gt;90,"优","良")</f><v>优</v>`, "优", `=IF(B1>90,"优","良")`],
  ["a text among the shared ones", `t="s"><f>B1</f><v>90</v>`, "优", "=B1"],
  ["an error", `t="e"><f>1/0</f><v>#DIV/0!</v>`, "#DIV/0!", "=1/0"],
  ["nothing yet", `<f>B1</f>`, null, "=B1"],
])("a formula that gives %s", async (_, content, value, formula) => {
  const cell = content.startsWith("<") ? `>${content}` : content;
  const texts = Array.from({ length: 91 }, (_, index) => (index === 90 ? "优" : "良"));
  const bytes = packageWithRows(`<row r="1"><c r="A1" ${cell}</c></row>`, {
    texts: texts.map((text) => `<si><t>${text}</t></si>`).join(""),
  });
  expect(filledCells(await readSheet(bytes))["A1"]).toMatchObject({ value, formula });
});

test("a shared formula is moved to each cell", async () => {
  const row = (number: number, formula: string): string =>
    `<row r="${number}"><c r="C${number}"><f t="shared" si="0"${formula}</f><v>1</v></c></row>`;
  const bytes = packageWithRows(
    row(2, ` ref="C2:C4">A2*$B$1+LOG10(A2)&amp;"A2"`) + row(3, ">") + row(4, ">"),
  );
  expect((await readSheet(bytes)).formulas.map((row) => row[2])).toEqual([
    undefined,
    `=A2*$B$1+LOG10(A2)&"A2"`,
    `=A3*$B$1+LOG10(A3)&"A2"`,
    `=A4*$B$1+LOG10(A4)&"A2"`,
  ]);
});

test("a grade from a formula, as SheetJS writes it among the shared texts", async () => {
  const sheet = utils.aoa_to_sheet([["总分", 95], ["等级"]]);
  sheet["B2"] = { t: "s", v: "优", f: `IF(B1>=90,"优","良")` };
  sheet["!ref"] = "A1:B2";
  const book = utils.book_new(sheet, "Sheet1");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true }));
  expect(filledCells(await readSheet(bytes))).toMatchObject({
    A2: { value: "等级", formula: null },
    B2: { value: "优", text: "优", formula: `=IF(B1>=90,"优","良")` },
  });
});

test("number formats, own ones and those that are built into Excel", async () => {
  const formats = ["0.00%", `0.00"万元"`, "General", 2, 4, 10, 14, 31, 43, 57, 49];
  const cells = formats.map((_, index) => `<c s="${index}"><v>45291</v></c>`);
  const bytes = packageWithRows(`<row r="1">${cells.join("")}</row>`, {
    styles: formatStyles(formats),
  });
  const { values, texts, numberFormats } = await readSheet(bytes);
  expect(values).toEqual([formats.map(() => 45291)]);
  expect(texts).toEqual([
    [
      "4529100.00%",
      "45291.00万元",
      "45291",
      "45291.00",
      "45,291.00",
      "4529100.00%",
      "2023/12/31",
      "2023年12月31日",
      " 45,291.00 ",
      "2023年12月",
      "45291",
    ],
  ]);
  expect(numberFormats[0]?.slice(0, 4)).toEqual(["0.00%", `0.00"万元"`, null, "0.00"]);
});

test("a workbook's own format under a built-in number", async () => {
  const bytes = packageWithRows(`<row r="1"><c r="A1" s="0"><v>1234.5</v></c></row>`, {
    styles: `<numFmts><numFmt numFmtId="14" formatCode="0.000"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>`,
  });
  expect(await textsIn(bytes)).toEqual([["1234.500"]]);
});

test("dates count from 1900, also where the workbook counts from 1904", async () => {
  const parts = { styles: formatStyles(["yyyy/m/d h:mm"]) };
  const row = (serial: number): string => `<row r="1"><c r="A1" s="0"><v>${serial}</v></c></row>`;
  const usual = await readSheet(packageWithRows(row(45291.75), parts));
  const late = await readSheet(
    packageWithRows(row(45291.75 - 1462), { ...parts, workbook: `<workbookPr date1904="1"/>` }),
  );
  expect(usual).toMatchObject({ values: [[45291.75]], texts: [["2023/12/31 18:00"]] });
  expect(late).toEqual(usual);
});

test("hidden rows, columns and sheets are read like the others", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "a",
        rows: [["1", "2"], ["3"]],
        columns: [{}, { hidden: true }],
        rowDefs: new Map([[1, { hidden: true }]]),
      },
      { name: "b", rows: [["4"]], hidden: true },
      { name: "c", rows: [["5"]], veryHidden: true },
    ],
  });
  const { sheets } = await readContents(bytes);
  expect(sheets.map(({ texts }) => texts)).toEqual([[["1", "2"], ["3"]], [["4"]], [["5"]]]);
});

test("charts and dialogs are passed over", async () => {
  const row = (text: string): string =>
    `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
  const bytes = packageOf({
    others: { 图表: "chartsheet", 对话框: "dialogsheet" },
    sheets: { 自评表: row("甲"), "a&amp;b": row("乙") },
  });
  const { sheets } = await readContents(bytes);
  expect(sheets.map(({ name, texts }) => [name, texts])).toEqual([
    ["自评表", [["甲"]]],
    ["a&b", [["乙"]]],
  ]);
});

test("a workbook with macros, under its own ending", async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: "a", rows: [["甲"]] }],
    vbaProject: new Uint8Array([1, 2, 3]),
  });
  expect(await textsIn(bytes, "form.xlsm")).toEqual([["甲"]]);
});

test("elements with prefixes, and cells without addresses", async () => {
  const bytes = packageOf({
    sheets: {
      a: `<x:sheetData xmlns:x="x"><x:row><x:c/><x:c><x:v>1</x:v></x:c></x:row><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData>`,
    },
  });
  expect(await textsIn(bytes)).toEqual([["", "1"], ["2"]]);
});
