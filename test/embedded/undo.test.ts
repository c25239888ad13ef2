import { valueAt, formulaAt } from "../../src/embedded/grid/cells";
import { writeNumberFormats, writeValues } from "../../src/embedded/grid/edit";
import { drawnSheet, openEmbeddedExcel, type EmbeddedExcel } from "../helpers/embedded-excel";
import { until } from "../helpers/until";

let excel: EmbeddedExcel;
beforeEach(() => {
  excel = openEmbeddedExcel([drawnSheet("自评表")`1 | 2`]);
});
afterEach(() => excel.close());

const cell = { top: 0, left: 0, bottom: 0, right: 0 };

test("a batch that touches a cell twice is undone to what stood there first", async () => {
  const { grid } = excel;
  const sheet = grid.workbook.getActiveSheet();
  await grid.asAddin(async () => {
    for (const value of ["二", "三", "四"]) writeValues(grid, sheet, cell, [[value]]);
    return Promise.resolve();
  });
  await grid.undo();
  expect(valueAt(grid, sheet, 0, 0)).toBe(1);
  await grid.redo();
  expect(valueAt(grid, sheet, 0, 0)).toBe("四");
});

test("two steps after each other stay two", async () => {
  const { grid } = excel;
  const sheet = grid.workbook.getActiveSheet();
  writeValues(grid, sheet, cell, [["二"]]);
  writeValues(grid, sheet, cell, [["三"]]);
  await grid.undo();
  expect(valueAt(grid, sheet, 0, 0)).toBe("二");
});

test("redo of a fill keeps the formula of the cell", async () => {
  const { grid } = excel;
  const sheet = grid.workbook.getActiveSheet();
  writeValues(grid, sheet, cell, [["=B1*2"]]);
  await grid.commands.executeCommand("sheet.command.set-style", {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    style: { type: "bg", value: { rgb: "#FFFF00" } },
  });
  await grid.undo();
  await grid.redo();
  expect(formulaAt(grid, sheet, 0, 0)).toBe("=B1*2");
  expect(sheet.getComposedCellStyle(0, 0).bg?.rgb).toBe("#FFFF00");
});

test("a number format that is written keeps the formula of the cell", async () => {
  const { grid } = excel;
  const sheet = grid.workbook.getActiveSheet();
  writeValues(grid, sheet, cell, [["=B1*2"]]);
  writeNumberFormats(grid, sheet, cell, [["0.00"]]);
  expect(formulaAt(grid, sheet, 0, 0)).toBe("=B1*2");
  await until(() => valueAt(grid, sheet, 0, 0) === 4);
});
