import { useWorkbook } from "../helpers/live-workbook";

const workbook = useWorkbook();

test("写入公式 puts a formula into each cell that was listed, and 撤销 takes all out again", async () => {
  const { button, formulaBar, go, pane, ribbon, selected, shows } = workbook();
  await ribbon("写入公式").click();
  await pane.getByRole("checkbox", { name: /^H15/ }).waitFor();
  await button("写入 11 个公式").click();
  await shows("H15", "5.00");
  expect(await formulaBar.inputValue()).toBe('=PERF.SCORE(E15,F15,G15,"截断")');
  await shows("H20", "99.37");

  await button(/^撤销/).click();
  await selected("H20", "96.37");
  expect(await formulaBar.inputValue()).toBe("96.37");
  await shows("H15", "6.00");
  await go("H15");
  expect(await formulaBar.inputValue()).toBe("6");
});

test("检查工作簿 lists every sheet, and opens the pane for it", async () => {
  const { button, page, pane, ribbon } = workbook();
  await page.getByRole("button", { name: "关闭任务窗格" }).click();
  await page.getByRole("complementary", { name: "任务窗格" }).waitFor({ state: "hidden" });

  await ribbon("检查工作簿").click();
  await pane.getByText("3 张工作表，3 张自评表").waitFor();
  await button(/安全运营/).click();
  await page.getByRole("tab", { name: "安全运营", selected: true }).waitFor();
});

test("检查本表 reads the sheet also with live checking off", async () => {
  const { finding, pane, ribbon, type } = workbook();
  await pane.getByRole("switch", { name: "实时检查" }).click();
  await type("H16", "8");
  await ribbon("检查本表").click();
  await finding("得分超过分值", "H16").waitFor();
});

test("打开面板 shows a pane that has been closed, with all that has happened since", async () => {
  const { finding, page, ribbon, type } = workbook();
  await page.getByRole("button", { name: "关闭任务窗格" }).click();
  await type("H16", "8");
  await ribbon("打开面板").click();
  await finding("得分超过分值", "H16").waitFor();
});
