import { CellValueType, IUniverInstanceService, type ICellData } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { isQuantityText } from "../../src/embedded/grid/typed-text";
import { drawnSheet, openEmbeddedExcel, type EmbeddedExcel } from "../helpers/embedded-excel";

test.each([
  "=103.00(台)",
  "=100(%)",
  "=12个",
  "= 1,200.5万元",
  "=95.00（%）",
  "＝5(次)",
  "=100%（含）",
])("is a quantity: %s", (text) => {
  expect(isQuantityText(text)).toBe(true);
});

test.each([
  "=103",
  "=100%",
  "=5*(A1)",
  "=5E3",
  "=5+(3)",
  "=1:3",
  "=SUM(A1:A3)",
  "=PERF.SCORE(D3,C3,E3)",
  "=(台)",
  "='自评表'!F6",
  "=自评表!F6",
  "103.00(台)",
  "",
])("is none: %s", (text) => {
  expect(isQuantityText(text)).toBe(false);
});

describe("an edit of a cell", () => {
  let excel: EmbeddedExcel;
  beforeEach(() => {
    excel = openEmbeddedExcel([drawnSheet("自评表")`'=103.00(台)`]);
  });
  afterEach(() => excel.close());

  /** What Univer's editor does with what was typed, before it writes it. */
  function commit(cell: ICellData): ICellData {
    const { grid } = excel;
    const sheet = grid.workbook.getActiveSheet();
    const interceptors = grid.injector.get(SheetInterceptorService);
    return interceptors.onWriteCell(grid.workbook, sheet, 0, 0, cell)!;
  }

  test("keeps such a text as text, typed or loaded", () => {
    const text = { v: "=103.00(台)", t: CellValueType.FORCE_STRING };
    expect(commit({ f: "=103.00(台)", v: null })).toMatchObject({ ...text, f: null });
    expect(excel.grid.workbook.getActiveSheet().getCellRaw(0, 0)).toMatchObject(text);
  });

  test("keeps it as it was typed, for Univer has read it as =103(0) before", () => {
    const instances = excel.grid.injector.get(IUniverInstanceService);
    const editor = { getSnapshot: () => ({ body: { dataStream: "=103.00(台)\r\n" } }) };
    jest.spyOn(instances, "getUnit").mockReturnValue(editor as never);
    expect(commit({ f: "=103(0)", v: null })).toMatchObject({ v: "=103.00(台)", f: null });
  });

  test("lets formulas and other texts pass", () => {
    expect(commit({ f: "=SUM(A1:A3)" })).toEqual({ f: "=SUM(A1:A3)" });
    expect(commit({ v: "≥99(%)", t: CellValueType.STRING })).toMatchObject({ v: "≥99(%)" });
  });
});
