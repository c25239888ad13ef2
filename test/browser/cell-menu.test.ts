import { useWorkbook } from "../helpers/live-workbook";
import { plainSheet } from "../helpers/plain-sheet";

const workbook = useWorkbook();

test("检查工作簿 in the menu of a cell opens the pane with every sheet", async () => {
  const { page, pane } = workbook();
  await page.getByRole("button", { name: "关闭任务窗格" }).click();
  const aside = page.getByRole("complementary", { name: "任务窗格" });
  await aside.waitFor({ state: "hidden" });

  await plainSheet(page).menu("B2", "检查工作簿");
  await pane.getByText("3 张工作表，3 张自评表").waitFor();
  await aside.waitFor({ state: "visible" });
});

test("a sheet with merged cells is not sorted, and why", async () => {
  const { go, page, shows } = workbook();
  await go("A5:I7");
  await plainSheet(page).menu("B6", "升序");
  await page.getByRole("alert").getByText("选中的区域里有合并单元格，不能排序。").waitFor();
  await shows("H15", "6.00");
});

test("the add-in shows and hides its pane, and says how it wants to be opened", async () => {
  const { page } = workbook();
  const frame = (await (await page.waitForSelector("#pane iframe")).contentFrame())!;
  const aside = page.getByRole("complementary", { name: "任务窗格" });
  await frame.evaluate(() => Office.addin.hide());
  await aside.waitFor({ state: "hidden" });
  await frame.evaluate(() => Office.addin.showAsTaskpane());
  await aside.waitFor({ state: "visible" });

  expect(await frame.evaluate(() => Office.addin.getStartupBehavior())).toBe("None");
  await frame.evaluate(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
  expect(await frame.evaluate(() => Office.addin.getStartupBehavior())).toBe("Load");
});
