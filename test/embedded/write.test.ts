import { drawnSheet, openEmbeddedExcel, type EmbeddedExcel } from "../helpers/embedded-excel";
import { until } from "../helpers/until";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = openEmbeddedExcel([
    drawnSheet("自评表")`
      分值 | 得分
      10   | 12
      20   | 19.5%
    `,
  ]);
});
afterEach(() => excel.close());

async function load(address: string): Promise<Excel.Interfaces.RangeData> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values,text,formulas,numberFormat");
    await context.sync();
    return range.toJSON();
  });
}

async function write(address: string, write: (range: Excel.Range) => void): Promise<void> {
  await excel.run(async (context) => {
    write(context.workbook.worksheets.getActiveWorksheet().getRange(address));
    await context.sync();
  });
}

test.each<[string, unknown, { value: unknown; text: string; format: string }]>([
  ["a number", 9.5, { value: 9.5, text: "9.5", format: "General" }],
  ["a number as text", "'12", { value: "12", text: "12", format: "General" }],
  ["text that is a number", "1,234.5", { value: 1234.5, text: "1,234.50", format: "#,##0.00" }],
  ["a percentage", "95%", { value: 0.95, text: "95%", format: "0%" }],
  ["true", true, { value: true, text: "TRUE", format: "General" }],
  ["words", "≥99(%)", { value: "≥99(%)", text: "≥99(%)", format: "General" }],
  ["a quantity", "'=103.00(台)", { value: "=103.00(台)", text: "=103.00(台)", format: "General" }],
  ["nothing", "", { value: "", text: "", format: "General" }],
  ["null, which leaves the cell alone", null, { value: 12, text: "12", format: "General" }],
])("writes %s", async (_, value, expected) => {
  await write("B2", (range) => (range.values = [[value]]));
  const { values, text, numberFormat } = await load("B2");
  expect({ value: values![0]![0], text: text![0]![0], format: numberFormat![0]![0] }).toEqual(
    expected,
  );
});

test("a formula is computed and keeps the number format of its cell", async () => {
  await write("B3", (range) => (range.formulas = [["=A2/A3"]]));
  await until(async () => (await load("B3")).text![0]![0] === "50.0%");
  expect(await load("B3")).toMatchObject({ formulas: [["=A2/A3"]], values: [[0.5]] });
});

test("number formats", async () => {
  await write("A2:B2", (range) => (range.numberFormat = [["0.00", "@"]]));
  expect(await load("A2:B2")).toMatchObject({
    text: [["10.00", "12"]],
    numberFormat: [["0.00", "@"]],
  });
  await write("A2", (range) => (range.numberFormat = [["General"]]));
  expect(await load("A2")).toMatchObject({ text: [["10"]], numberFormat: [["General"]] });
});

test("more than 1500 cells, which the client writes in bands", async () => {
  const values = Array.from({ length: 400 }, (_, row) => [row, row * 2, row * 3, row * 4, "x"]);
  await write("A1:E400", (range) => (range.values = values));
  expect((await load("A1:E400")).values).toEqual(values);
});

test("all writes of one request are one step to undo and to redo", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    sheet.getRange("B2:B3").formulas = [["=A2"], ["=A3"]];
    await context.sync();
  });
  await excel.grid.undo();
  expect(await load("A2:B3")).toMatchObject({
    formulas: [
      [10, 12],
      [20, 0.195],
    ],
  });
  await excel.grid.redo();
  expect(await load("A2:B3")).toMatchObject({
    formulas: [
      [2, "=A2"],
      [20, "=A3"],
    ],
  });
});

test("selects a cell of another part of the sheet", async () => {
  await write("C90", (range) => range.select());
  expect(excel.selection()).toBe("C90");
});
