import type { Browser } from "playwright-core";
import { writeXlsx, type DataValidation } from "hucre";
import { openBrowser } from "../helpers/browser";
import { openWorkbook, type LiveWorkbook } from "../helpers/live-workbook";

let browser: Browser;
let workbook: LiveWorkbook;

jest.setTimeout(60_000);
beforeAll(async () => {
  browser = await openBrowser();
  workbook = await openWorkbook(browser);
  const list: DataValidation = {
    type: "list",
    values: ["优", "良", "差"],
    range: "B2",
    showErrorMessage: true,
  };
  const rows = [["等级"], ["甲", "良"]];
  const cells = new Map([["0,0", { value: "等级", comment: { author: "张三", text: "请核对" } }]]);
  const file = await writeXlsx({
    sheets: [{ name: "表一", rows, cells, dataValidations: [list] }],
  });
  await workbook.openFile("list.xlsx", file);
});
afterAll(async () => {
  expect(workbook.faults).toEqual([]);
  await browser.close();
});

test("a value is picked by mouse, and by keys alone", async () => {
  const { go, page, selected } = workbook;
  const button = page.getByRole("button", { name: "选一个…" });
  await go("B3");
  await button.waitFor({ state: "hidden" });

  await go("B2");
  await button.click();
  const options = page.getByRole("listbox").getByRole("option");
  expect(await options.allInnerTexts()).toEqual(["优", "良", "差"]);
  await options.filter({ hasText: "优" }).click();
  await selected("B2", "优");

  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await selected("B2", "差");
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Escape");
  await page.getByRole("listbox").waitFor({ state: "hidden" });
  await selected("B2", "差");
});

test("what is not in the list is refused, typed into the cell or into the formula bar", async () => {
  const { formulaBar, page, selected, shows, type } = workbook;
  await type("B2", "优");
  await shows("B2", "优");

  await type("B2", "可以");
  const alert = page.getByRole("alert");
  await alert.getByText("此值与此单元格定义的数据验证限制不匹配。").waitFor();
  await shows("B2", "优");

  await formulaBar.fill("不错");
  await formulaBar.press("Enter");
  await alert.getByText("此值与此单元格定义的数据验证限制不匹配。").waitFor();
  await formulaBar.press("Escape");
  await selected("B2", "优");
});

test("the comment of a cell is shown while it is selected", async () => {
  const { go, page } = workbook;
  const note = page.getByRole("note", { name: "批注" });
  await go("A1");
  await note.getByText("张三：请核对").waitFor();
  await go("B1");
  await note.waitFor({ state: "hidden" });
});
