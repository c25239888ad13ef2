import { read, utils, write, type WorkSheet } from "@e965/xlsx";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { draw } from "../helpers/draw";
import { workbook } from "../tools/workbook";
import { compoundFile, double, longText, record, u16, u32, u8, xlsFile } from "./biff";
import { filledCells, outcomeOf, readContents, readSheet } from "./read";

const drawings = path.join(__dirname, "../sheets");
const formulaText = u8(0, 0, 0, 0, 0, 0, 0xff, 0xff);

test("every drawn form comes back from .xls as it does from .xlsx", async () => {
  const drawn = readdirSync(drawings).map((file) => ({
    name: path.basename(file, ".txt"),
    drawing: draw(readFileSync(path.join(drawings, file), "utf8")),
  }));
  const xlsx = await workbook(drawn, { rates: "percent-format", numbers: "mixed" });
  const book = read(xlsx, { type: "array", cellNF: true });
  const xls = new Uint8Array(write(book, { type: "array", bookType: "biff8", bookSST: true }));

  const expected = await readContents(xlsx);
  const { sheets, omissions } = await readContents(xls, "form.xls");
  expect(omissions).toEqual([]);
  expect(sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
  sheets.forEach((sheet, index) => {
    expect(filledCells(sheet)).toEqual(filledCells(expected.sheets[index]!));
    expect(sheet.merges).toHaveLength(expected.sheets[index]!.merges.length);
    expect(sheet.merges).toEqual(expect.arrayContaining([...expected.sheets[index]!.merges]));
  });
});

test("values of every kind, as SheetJS writes them", async () => {
  const sheet: WorkSheet = {
    "!ref": "A1:B6",
    "!merges": [utils.decode_range("A6:B6")],
    A1: { t: "s", v: "绩效自评表" },
    B1: { t: "s", v: "a".repeat(100) + "长".repeat(100) },
    A2: { t: "n", v: 0.9377, z: "0.00%" },
    B2: { t: "n", v: 57432800, z: "#,##0.00" },
    A3: { t: "b", v: true },
    B3: { t: "e", v: 0x17 },
    A4: { t: "n", v: 45291, z: "yyyy/m/d" },
    B4: { t: "n", v: -1.25 },
    A5: { t: "s", v: "优", f: `IF(B4>90,"优","良")` },
    B5: { t: "n", v: 90.5, f: "SUM(A2:B2)", z: "0.0" },
    A6: { t: "s", v: "左上" },
    B6: { t: "s", v: "看不见" },
  };
  const book = utils.book_new(sheet, "自评表");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff8", bookSST: true }));
  const read = await readSheet(bytes, "form.xls");
  const plain = { formula: null, numberFormat: null };
  expect(read.name).toBe("自评表");
  expect(read.merges).toEqual([{ top: 5, left: 0, bottom: 5, right: 1 }]);
  expect(filledCells(read)).toEqual({
    A1: { ...plain, value: "绩效自评表", text: "绩效自评表" },
    B1: { ...plain, value: sheet["B1"].v, text: sheet["B1"].v },
    A2: { ...plain, value: 0.9377, text: "93.77%", numberFormat: "0.00%" },
    B2: { ...plain, value: 57432800, text: "57,432,800.00", numberFormat: "#,##0.00" },
    A3: { ...plain, value: true, text: "TRUE" },
    B3: { ...plain, value: "#REF!", text: "#REF!" },
    A4: { ...plain, value: 45291, text: "2023/12/31", numberFormat: "yyyy/m/d" },
    B4: { ...plain, value: -1.25, text: "-1.25" },
    A5: { ...plain, value: "优", text: "优" },
    B5: { ...plain, value: 90.5, text: "90.5", numberFormat: "0.0" },
    A6: { ...plain, value: "左上", text: "左上" },
  });
});

test("formulas are known to be there, with what they gave", async () => {
  const place = (row: number, column: number): Uint8Array => u16(row, column, 0);
  const formula = (row: number, column: number, result: Uint8Array): Uint8Array =>
    record(0x06, place(row, column), result, u16(0), u32(0), u16(0));
  const sheet = await readSheet(
    xlsFile({
      sheets: [
        {
          name: "表",
          records: [
            formula(0, 0, double(96.37)),
            formula(0, 1, formulaText),
            record(0x207, longText("优")),
            formula(0, 2, u8(2, 0, 0x07, 0, 0, 0, 0xff, 0xff)),
            formula(0, 3, u8(1, 0, 1, 0, 0, 0, 0xff, 0xff)),
            record(0x27e, place(1, 0), u32((9377 << 2) | 3)),
            record(0xbd, u16(1, 1, 0), u32((5 << 2) | 2), u16(0), u32((6 << 2) | 2), u16(2)),
            record(0xe5, u16(1, 1, 1, 1, 2)),
          ],
        },
      ],
    }),
    "form.xls",
  );
  const plain = { formula: null, numberFormat: null };
  const computed = { formula: "=", numberFormat: null };
  expect(filledCells(sheet)).toEqual({
    A1: { ...computed, value: 96.37, text: "96.37" },
    B1: { ...computed, value: "优", text: "优" },
    C1: { ...computed, value: "#DIV/0!", text: "#DIV/0!" },
    D1: { ...computed, value: true, text: "TRUE" },
    A2: { ...plain, value: 93.77, text: "93.77" },
    B2: { ...plain, value: 5, text: "5" },
  });
  expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
});

test("a password, a stream that ends too soon and a container without a workbook", async () => {
  const sheets = [{ name: "A", records: [record(0x203, u16(0, 0, 0), double(1))] }];
  const whole = xlsFile({ sheets });
  expect(await outcomeOf(whole, "a.xls")).toBe("read");
  expect(await outcomeOf(xlsFile({ globals: [record(0x2f, u16(0))], sheets }), "a.xls")).toBe(
    "encrypted",
  );
  expect(await outcomeOf(whole.slice(0, 600), "a.xls")).toBe("damaged");
  expect(await outcomeOf(compoundFile({ "/Other": u8(1) }), "a.xls")).toBe("not-a-workbook");
});
