import type { Browser, Frame } from "playwright-core";
import { writeXlsx, type DataValidation } from "hucre";
import { openBrowser } from "../helpers/browser";
import { eventTable, sayEvent, withoutOthers } from "../helpers/event-table";
import { openWorkbook, type LiveWorkbook } from "../helpers/live-workbook";
import { plainSheet, type PlainSheet } from "../helpers/plain-sheet";
import { until } from "../helpers/until";

const names = { "sheet-1": "表一", "sheet-2": "表二" };
let browser: Browser;
let workbook: LiveWorkbook;
let sheet: PlainSheet;
let addin: Frame;

jest.setTimeout(60_000);
beforeAll(async () => {
  browser = await openBrowser();
  workbook = await openWorkbook(browser);
  const rows = [
    ["名称", "数", "分"],
    ["甲", 1, 10],
    ["乙", 3, 20],
    ["丙", 2, 30],
  ];
  const cells = new Map([["4,1", { formula: "SUM(B2:B4)", formulaResult: 6 }]]);
  const list: DataValidation = { type: "list", values: ["优", "良"], range: "E2" };
  const sheets = [
    { name: "表一", rows, cells, dataValidations: [list] },
    { name: "表二", rows: [["x"]] },
  ];
  await workbook.openFile("events.xlsx", await writeXlsx({ sheets }));
  sheet = plainSheet(workbook.page);
  addin = (await (await workbook.page.waitForSelector("#pane iframe")).contentFrame())!;
  await workbook.pane.getByRole("heading", { name: "没有找到自评表" }).waitFor();
  await addin.evaluate(listen);
});
afterAll(() => browser.close());

/** What a person does for it. */
const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  "types 9 into C2": () => workbook.type("C2", "9"),
  "types 5 into B2, which a formula reads": () => workbook.type("B2", "5"),
  "types a formula into D2": () => workbook.type("D2", "=B2*20"),
  "picks 良 from the list of E2": async () => {
    await press("E2", "Alt+ArrowDown");
    await workbook.page.getByRole("option", { name: "良" }).click();
  },
  "presses Delete on C2": () => press("C2", "Delete"),
  "presses Delete on C2:C4": () => press("C2:C4", "Delete"),
  "pastes one cell from elsewhere into D2": () => paste("7", "D2"),
  "pastes four cells from elsewhere into D2": () => paste("1\t2\n3\t4", "D2"),
  "copies C2:C3 to D2": async () => {
    await press("C2:C3", "Control+c");
    await press("D2", "Control+v");
  },
  "cuts C2 and pastes it into D2": async () => {
    await press("C2", "Control+x");
    await press("D2", "Control+v");
  },
  "drags C2 to D6": async () => {
    await workbook.go("C2");
    await sheet.drag("C2", "D6");
  },
  "drags the fill handle of C2:C3 down to C6": async () => {
    await workbook.go("C2:C3");
    await sheet.dragHandle("C3", "C6");
  },
  "fills C2:C4 with Ctrl+D": () => press("C2:C4", "Control+d"),
  "inserts a row above the third": () => sheet.rowMenu(3, "在上方插入"),
  "deletes the third row": () => sheet.rowMenu(3, "删除选中行"),
  "inserts a column left of C": () => sheet.columnMenu(3, "在左侧插入"),
  "deletes column C": () => sheet.columnMenu(3, "删除选中列"),
  "inserts a cell at C3, the others move down": () => cellMenu("插入", "下移"),
  "inserts a cell at C3, the others move right": () => cellMenu("插入", "右移"),
  "deletes the cell C3, the others move up": () => cellMenu("删除", "上移"),
  "deletes the cell C3, the others move left": () => cellMenu("删除", "左移"),
  "drags the second row below the fourth": () => sheet.dragRow(2, 4),
  "sorts A2:C4 by A, downwards": async () => {
    await workbook.go("A2:C4");
    await sheet.menu("B3", "降序");
  },
  "makes C2 bold": () => press("C2", "Control+b"),
  "hides the third row": () => sheet.rowMenu(3, "隐藏选中行"),
  "goes to 表二": () => workbook.page.getByRole("tab", { name: "表二" }).click(),
  "has the add-in write 1 and 2 into C2:C3": () => addin.evaluate(write),
};

/** Its button opens a menu of pictures; in Node the command is run. */
const notByHand = "merges D2:E3";
const lines = eventTable().filter(({ act }) => act !== notByHand);

test("every act of the table is done", () => {
  expect(Object.keys(acts).sort()).toEqual(lines.map(({ act }) => act).sort());
});

test.each(lines)("$act", async ({ act, told, undone }) => {
  const isAddin = told.some((event) => event.includes("ThisLocalAddin"));
  await addin.evaluate(forget);
  await acts[act]!();
  await expectTold(told);
  if (undone.length > 0) {
    await undo();
    await expectTold(undone);
    await workbook.page.keyboard.press("Control+y");
    if (!isAddin) await expectTold(told);
  }
  if (act === "goes to 表二") await workbook.page.getByRole("tab", { name: "表一" }).click();
  else await undo();
  await workbook.type("I9", "end");
  await until(async () => (await heard()).includes("RangeEdited I9, empty → end"));
  await undo();
  await until(async () => (await heard()).includes("RangeEdited I9, end → empty"));
  await addin.evaluate(forget);
});

/** What was told since the last time it was forgotten. */
async function heard(): Promise<string[]> {
  const events = await addin.evaluate(() => (globalThis as Ear).told ?? []);
  return events.map((event) => sayEvent(event, names));
}

async function expectTold(expected: readonly string[]): Promise<void> {
  const told = async (): Promise<string[]> => withoutOthers(await heard(), expected);
  await until(async () => (await told()).length >= expected.length).catch(() => null);
  expect(await told()).toEqual(expected);
  await addin.evaluate(forget);
}

async function press(address: string, key: string): Promise<void> {
  await workbook.go(address);
  await workbook.page.keyboard.press(key);
}

async function paste(text: string, address: string): Promise<void> {
  await workbook.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await press(address, "Control+v");
}

async function cellMenu(...labels: readonly string[]): Promise<void> {
  await workbook.go("C3");
  await sheet.menu("C3", ...labels);
}

async function undo(): Promise<void> {
  await workbook.page.getByRole("button", { name: "撤销", exact: true }).first().click();
}

/** What runs in the pane. */
interface Ear {
  told?: object[];
}

async function listen(): Promise<void> {
  const told: object[] = [];
  (globalThis as Ear).told = told;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const hear = (event: object): Promise<void> => {
      told.push({ ...event });
      return Promise.resolve();
    };
    worksheets.onChanged.add(hear);
    worksheets.onCalculated.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onDeactivated.add(hear);
    worksheets.onRowSorted.add(hear);
    await context.sync();
  });
}

async function write(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表一").getRange("C2:C3").values = [[1], [2]];
    await context.sync();
  });
}

function forget(): void {
  (globalThis as Ear).told?.splice(0);
}
