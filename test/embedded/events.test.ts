import { IUndoRedoService } from "@univerjs/core";
import { drawnSheet, openEmbeddedExcel, type EmbeddedExcel } from "../helpers/embedded-excel";
import { until } from "../helpers/until";

let excel: EmbeddedExcel;
let told: Record<string, unknown>[];

beforeEach(async () => {
  told = [];
  excel = openEmbeddedExcel([
    drawnSheet("自评表")`
      指标 | 分值 | 得分
      数量 | 10   | 12
      质量 | 20   | 19.5
    `,
    drawnSheet("汇总")`1`,
  ]);
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (event: object): Promise<void> => {
      told.push({ ...event });
      return Promise.resolve();
    };
    worksheets.onChanged.add(tell);
    worksheets.onCalculated.add(tell);
    worksheets.onActivated.add(tell);
    worksheets.onAdded.add(tell);
    worksheets.onDeleted.add(tell);
    worksheets.onRowSorted.add(tell);
    worksheets.onColumnSorted.add(tell);
    await context.sync();
  });
});
afterEach(() => excel.close());

async function run(command: string, params: object): Promise<void> {
  const sheet = excel.grid.workbook.getActiveSheet();
  const target = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  await excel.grid.commands.executeCommand(command, { ...target, ...params });
}

async function type(row: number, column: number, cell: object): Promise<void> {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const value = { f: null, si: null, p: null, ...cell };
  await run("sheet.command.set-range-values", { range, value });
}

/** What was told since the last time, with these members. */
async function heard(...members: string[]): Promise<unknown[][]> {
  await until(() => told.length > 0);
  return told.splice(0).map((event) => members.map((member) => event[member]));
}

test("a typed value: where, and what it was", async () => {
  await type(1, 2, { v: 9, t: 2 });
  expect(await heard("type", "changeType", "address", "source", "triggerSource")).toEqual([
    ["WorksheetChanged", "RangeEdited", "C2", "Local", "Unknown"],
  ]);
  await type(1, 2, { v: "", t: 1 });
  expect((await heard("details"))[0]![0]).toMatchObject({ valueBefore: 9, valueAfter: "" });
});

test("what the user does while the add-in is answered is the user's", async () => {
  await excel.grid.asAddin(() => type(1, 2, { v: 9, t: 2 }));
  expect(await heard("address", "triggerSource")).toEqual([["C2", "Unknown"]]);
});

test("a change of looks is no change of content", async () => {
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  await run("sheet.command.set-style", { range, style: { type: "bl", value: 1 } });
  await type(0, 0, { v: "新", t: 1 });
  expect(await heard("address")).toEqual([["A1"]]);
});

test("a formula, and its result", async () => {
  await type(3, 2, { f: "=SUM(C2:C3)", v: null, t: null });
  await until(() => told.length > 1);
  expect(await heard("type", "address")).toEqual([
    ["WorksheetChanged", "C4"],
    ["WorksheetCalculated", "C4"],
  ]);
});

test("the range of an event", async () => {
  await type(1, 2, { v: 9, t: 2 });
  await until(() => told.length > 0);
  const values = await excel.run(async (context) => {
    const event = told[0] as unknown as Excel.WorksheetChangedEventArgs;
    const range = event.getRange(context).load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[9]]);
});

test("what the add-in writes is known as its own, in one message", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1").values = [["新"]];
    await context.sync();
  });
  expect(await heard("address", "triggerSource")).toEqual([
    ["B2:C3", "ThisLocalAddin"],
    ["A1", "ThisLocalAddin"],
  ]);
});

test.each<[string, string, object, string, string, string]>([
  [
    "rows inserted",
    "sheet.command.insert-row-by-range",
    { range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 20 } },
    "RowInserted",
    "2:3",
    "RowDeleted",
  ],
  [
    "rows deleted",
    "sheet.command.remove-row-by-range",
    { range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 20 } },
    "RowDeleted",
    "2:2",
    "RowInserted",
  ],
  [
    "a column inserted",
    "sheet.command.insert-col-by-range",
    { range: { startRow: 0, endRow: 60, startColumn: 1, endColumn: 1 } },
    "ColumnInserted",
    "B:B",
    "ColumnDeleted",
  ],
  [
    "cells inserted",
    "sheet.command.insert-range-move-down",
    { range: { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 } },
    "CellInserted",
    "B2",
    "CellDeleted",
  ],
])("%s, and that undone", async (_, command, params, changeType, address, undone) => {
  await type(4, 2, { f: "=SUM(C2:C3)", v: null, t: null });
  await until(() => told.length > 1);
  told.splice(0);

  await run(command, params);
  const edits = (await heard("type", "changeType", "address")).filter(isEdit);
  expect(edits).toEqual([["WorksheetChanged", changeType, address]]);

  await until(() => excel.grid.injector.get(IUndoRedoService).pitchTopUndoElement() !== null);
  told.splice(0);
  await excel.grid.undo();
  const undoing = (await heard("type", "changeType", "address")).filter(isEdit);
  expect(undoing).toEqual([["WorksheetChanged", undone, address]]);
});

test("rows sorted", async () => {
  const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 2 };
  await run("sheet.command.reorder-range", { range, order: { 1: 2, 2: 1 } });
  expect(await heard("type", "address")).toEqual([["WorksheetRowSorted", "A2:C3"]]);
});

test("sheets added, left, activated and deleted", async () => {
  await run("sheet.command.insert-sheet", {});
  await until(() => told.length > 1);
  const [added] = await heard("type", "worksheetId");
  expect(added![0]).toBe("WorksheetAdded");

  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("汇总").activate();
    await context.sync();
  });
  expect(await heard("type", "worksheetId")).toEqual([["WorksheetActivated", "sheet-2"]]);

  await run("sheet.command.remove-sheet", { subUnitId: added![1] });
  expect(await heard("type", "worksheetId")).toEqual([["WorksheetDeleted", added![1]]]);
});

test("a handler that was removed is told nothing more", async () => {
  const heardByOther: unknown[] = [];
  const handler = await excel.run(async (context) => {
    const result = context.workbook.worksheets
      .getItem("自评表")
      .onChanged.add((event) => Promise.resolve(void heardByOther.push(event.address)));
    await context.sync();
    return result;
  });
  await type(0, 0, { v: "一", t: 1 });
  await until(() => heardByOther.length > 0);

  await excel.runIn(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  told.splice(0);
  await type(0, 1, { v: "二", t: 1 });
  expect(await heard("address")).toEqual([["B1"]]);
  expect(heardByOther).toEqual(["A1"]);
});

function isEdit([type]: readonly unknown[]): boolean {
  return type === "WorksheetChanged";
}
