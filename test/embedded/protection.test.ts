import { SetRangeValuesCommand } from "@univerjs/sheets";
import { readXlsx, writeXlsx } from "hucre";
import { saveFile } from "../../src/embedded/file/save-file";
import { valueAt } from "../../src/embedded/grid/cells";
import { openGrid, type Grid } from "../../src/embedded/grid/grid";
import {
  isProtected,
  protectAsOpened,
  refuseEdits,
  unprotect,
} from "../../src/embedded/grid/protection";
import { opened } from "../helpers/opened";

let grid: Grid;
let refused: number;

beforeEach(async () => {
  refused = 0;
  const protection = { sheet: true, formatCells: true };
  const sheets = [
    { name: "表一", rows: [["甲"]], protection },
    { name: "表二", rows: [["乙"]] },
  ];
  grid = openGrid(await opened(await writeXlsx({ sheets })));
  protectAsOpened(grid);
  refuseEdits(grid, () => refused++);
});
afterEach(() => grid.dispose());

test("a sheet that was protected in the file is so when opened, and in the file again", async () => {
  expect(grid.sheets().map((sheet) => isProtected(grid, sheet))).toEqual([true, false]);
  const saved = await readXlsx(await saveFile(grid, "PERF"));
  expect(saved.sheets.map(({ protection }) => protection?.sheet ?? false)).toEqual([true, false]);

  unprotect(grid, grid.sheets()[0]!);
  const again = await readXlsx(await saveFile(grid, "PERF"));
  expect(again.sheets[0]!.protection?.sheet ?? false).toBe(false);
});

test("an edit of a protected sheet is refused and said, one of another sheet is not", () => {
  expect([type(0, "新"), type(1, "新")]).toEqual(["甲", "新"]);
  expect(refused).toBe(1);
  unprotect(grid, grid.sheets()[0]!);
  expect(type(0, "新")).toBe("新");
  expect(refused).toBe(1);
});

/** What stands in A1 after something was typed there. */
function type(index: number, text: string): unknown {
  const sheet = grid.sheets()[index]!;
  grid.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    value: { v: text, t: 1 },
  });
  return valueAt(grid, sheet, 0, 0);
}
