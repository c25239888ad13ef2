import { readXlsx, writeXlsx, type DataValidation } from "hucre";
import { moveValidations } from "../../src/embedded/excel/move-validations";
import { refusalOf, valueListAt } from "../../src/embedded/excel/validation";
import { saveFile } from "../../src/embedded/file/save-file";
import { openGrid, type Grid } from "../../src/embedded/grid/grid";
import { fromA1 } from "../../src/sheet/address";
import { opened } from "../helpers/opened";

const rules: DataValidation[] = [
  { type: "list", values: ["优", " 良"], range: "B2:B3 D2", showErrorMessage: true },
  {
    type: "list",
    formula1: "$F$1:$F$3",
    range: "C2",
    showErrorMessage: true,
    errorMessage: "请选",
  },
  { type: "list", formula1: "'表 二'!$A$1:$A$2", range: "C3", showErrorMessage: true },
  { type: "list", values: ["优"], range: "E2", showErrorMessage: true, errorStyle: "warning" },
  { type: "list", values: ["优"], range: "E3" },
  { type: "list", formula1: "INDIRECT(A1)", range: "E4", showErrorMessage: true },
  { type: "whole", formula1: "1", formula2: "9", range: "E5", showErrorMessage: true },
];
const mismatch = "此值与此单元格定义的数据验证限制不匹配。请按 Alt+↓，从列表里选一个。";

let grid: Grid;
beforeEach(async () => {
  const rows = Array.from({ length: 3 }, (_, row) => [1, 2, 3, 4, 5, [10, null, "中"][row]!]);
  const sheets = [
    { name: "表一", rows, dataValidations: rules },
    { name: "表 二", rows: [["甲"], ["乙"]] },
  ];
  grid = openGrid(await opened(await writeXlsx({ sheets })));
});
afterEach(() => grid.dispose());

test.each([
  ["B2", ["优", "良"]],
  ["D2", ["优", "良"]],
  ["B4", null],
  ["C2", ["10", "中"]],
  ["C3", ["甲", "乙"]],
  ["E3", ["优"]],
  ["E4", null],
  ["E5", null],
])("the values of %s are %j", (cell, values) => {
  const list = valueListAt(grid, grid.workbook.getActiveSheet(), fromA1(cell)!);
  expect(list?.values ?? null).toEqual(values);
});

test.each([
  ["B2", "良 ", null],
  ["B2", "差", mismatch],
  ["B2", "", null],
  ["B2", "=A1", null],
  ["C2", "10.0", null],
  ["C2", "11", "请选"],
  ["E2", "差", null],
  ["E3", "差", null],
  ["E4", "差", null],
])("typed into %s, %j is answered with %j", (cell, typed, answer) => {
  expect(refusalOf(grid, grid.workbook.getActiveSheet(), fromA1(cell)!, typed)).toBe(answer);
});

test("the lists go with their rows and columns, and so they are saved", async () => {
  moveValidations(grid);
  await run("insert-row-by-range", { startRow: 2, endRow: 3, startColumn: 0, endColumn: 20 });
  expect(await saved()).toMatchObject([
    ["B2:B5 D2"],
    ["C2"],
    ["C5"],
    ["E2"],
    ["E5"],
    ["E6"],
    ["E7"],
  ]);
  await run("remove-row-by-range", { startRow: 3, endRow: 4, startColumn: 0, endColumn: 20 });
  expect(await saved()).toMatchObject([["B2:B3 D2"], ["C2"], ["E2"], ["E4"], ["E5"]]);
  await run("insert-col-by-range", { startRow: 0, endRow: 60, startColumn: 2, endColumn: 2 });
  expect(await saved()).toMatchObject([["B2:B3 E2"], ["D2"], ["F2"], ["F4"], ["F5"]]);
  await run("remove-col-by-range", { startRow: 0, endRow: 60, startColumn: 1, endColumn: 3 });
  expect(await saved()).toMatchObject([["B2"], ["C2"], ["C4"], ["C5"]]);
});

async function run(command: string, range: object): Promise<void> {
  const sheet = grid.workbook.getActiveSheet();
  const target = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  await grid.commands.executeCommand(`sheet.command.${command}`, { ...target, range });
}

async function saved(): Promise<string[][]> {
  const { sheets } = await readXlsx(await saveFile(grid, "PERF"));
  return (sheets[0]!.dataValidations ?? []).map(({ range }) => [range]);
}
