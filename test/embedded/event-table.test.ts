import { drawnSheet, openEmbeddedExcel, type EmbeddedExcel } from "../helpers/embedded-excel";
import { eventTable, sayEvent, withoutOthers } from "../helpers/event-table";
import { until } from "../helpers/until";
import { select, writeValues } from "../../src/embedded/grid/edit";
import { sortRows } from "../../src/embedded/grid/sort";

let excel: EmbeddedExcel;
let told: string[];

beforeEach(async () => {
  told = [];
  excel = openEmbeddedExcel([
    drawnSheet("表一")`
      名称 | 数           | 分
      甲   | 1            | 10
      乙   | 3            | 20
      丙   | 2            | 30
      合计 | |
    `,
    drawnSheet("表二")`1`,
  ]);
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const names = { "sheet-1": "表一", "sheet-2": "表二" };
    const tell = (event: object): Promise<void> => {
      told.push(sayEvent(event, names));
      return Promise.resolve();
    };
    worksheets.onChanged.add(tell);
    worksheets.onCalculated.add(tell);
    worksheets.onActivated.add(tell);
    worksheets.onDeactivated.add(tell);
    worksheets.onRowSorted.add(tell);
    await context.sync();
  });
  await write(4, 1, [[{ f: "=SUM(B2:B4)" }]]);
  await until(() => told.includes("Calculated B5"));
  told.splice(0);
});
afterEach(() => excel.close());

/** How each act ends in Univer, whatever key or menu it began with. */
const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  "types 9 into C2": () => write(1, 2, [[{ v: 9, t: 2 }]]),
  "types 5 into B2, which a formula reads": () => write(1, 1, [[{ v: 5, t: 2 }]]),
  "types a formula into D2": () => write(1, 3, [[{ f: "=B2*20" }]]),
  "picks 良 from the list of E2": async () => {
    const e2 = { top: 1, left: 4, bottom: 1, right: 4 };
    writeValues(excel.grid, excel.grid.workbook.getActiveSheet(), e2, [["良"]]);
    return Promise.resolve();
  },
  "presses Delete on C2": () => run("clear-selection-content", { ranges: [area(1, 2, 1, 2)] }),
  "presses Delete on C2:C4": () => run("clear-selection-content", { ranges: [area(1, 2, 3, 2)] }),
  "pastes one cell from elsewhere into D2": () => write(1, 3, [[{ v: 7, t: 2 }]]),
  "pastes four cells from elsewhere into D2": () => {
    const row = [{ v: 1 }, { v: 2 }];
    return write(1, 3, [row, row]);
  },
  "drags C2 to D6": () =>
    run("move-range", { fromRange: area(1, 2, 1, 2), toRange: area(5, 3, 5, 3) }),
  "cuts C2 and pastes it into D2": () =>
    run("move-range", { fromRange: area(1, 2, 1, 2), toRange: area(1, 3, 1, 3) }),
  "inserts a row above the third": () => run("insert-row-by-range", { range: area(2, 0, 2, 20) }),
  "deletes the third row": () => run("remove-row-by-range", { range: area(2, 0, 2, 20) }),
  "inserts a column left of C": () => run("insert-col-by-range", { range: area(0, 2, 60, 2) }),
  "deletes column C": () => run("remove-col-by-range", { range: area(0, 2, 60, 2) }),
  "inserts a cell at C3, the others move down": () => moveCells("insert-range-move-down"),
  "inserts a cell at C3, the others move right": () => moveCells("insert-range-move-right"),
  "deletes the cell C3, the others move up": () => moveCells("delete-range-move-up"),
  "deletes the cell C3, the others move left": () => moveCells("delete-range-move-left"),
  "sorts A2:C4 by A, downwards": async () => {
    const sorted = { top: 1, left: 0, bottom: 3, right: 2 };
    const sheet = excel.grid.workbook.getActiveSheet();
    sortRows(excel.grid, sheet, { area: sorted, column: 0, order: "descending" });
    return Promise.resolve();
  },
  "merges D2:E3": () => run("add-worksheet-merge", { selections: [area(1, 3, 2, 4)] }),
  "makes C2 bold": () =>
    run("set-style", { range: area(1, 2, 1, 2), style: { type: "bl", value: 1 } }),
  "goes to 表二": () => run("set-worksheet-activate", { subUnitId: "sheet-2" }),
  "has the add-in write 1 and 2 into C2:C3": () =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("表一").getRange("C2:C3").values = [[1], [2]];
      await context.sync();
    }),
};

const lines = eventTable().filter(({ act }) => act in acts);

test("every act stands in the table", () => {
  expect(lines.map(({ act }) => act).sort()).toEqual(Object.keys(acts).sort());
});

test.each(lines)("$act", async ({ act, told: expected, undone }) => {
  await acts[act]!();
  await expectTold(expected);
  if (undone.length === 0) return;
  await excel.grid.undo();
  await expectTold(undone);
  await excel.grid.redo();
  await expectTold(expected.map((event) => event.replace(", ThisLocalAddin", "")));
});

/** An act of which nothing is told is followed by one that is. */
async function expectTold(expected: readonly string[]): Promise<void> {
  if (expected.length === 0) {
    await write(8, 8, [[{ v: "end" }]]);
    await until(() => told.length > 0);
    expect(told.splice(0)).toEqual(["RangeEdited I9, empty → end"]);
    return;
  }
  await until(() => withoutOthers(told, expected).length >= expected.length).catch(() => null);
  expect(withoutOthers(told, expected)).toEqual(expected);
  told.splice(0);
}

async function run(command: string, params: object): Promise<void> {
  const sheet = excel.grid.workbook.getActiveSheet();
  const target = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  await excel.grid.commands.executeCommand(`sheet.command.${command}`, { ...target, ...params });
}

async function write(row: number, column: number, cells: readonly (readonly object[])[]) {
  const emptied = { v: null, t: null, f: null, si: null, p: null };
  const value = cells.map((line) => line.map((cell) => ({ ...emptied, ...cell })));
  const range = area(row, column, row + cells.length - 1, column + cells[0]!.length - 1);
  await run("set-range-values", { range, value });
}

/** As the menu does it: of the cells that are selected. */
async function moveCells(command: string): Promise<void> {
  const c3 = { top: 2, left: 2, bottom: 2, right: 2 };
  select(excel.grid, excel.grid.workbook.getActiveSheet(), c3);
  await excel.grid.commands.executeCommand(`sheet.command.${command}`);
}

function area(startRow: number, startColumn: number, endRow: number, endColumn: number): object {
  return { startRow, startColumn, endRow, endColumn };
}
