import { useWorkbook } from "../helpers/live-workbook";
import { until } from "../helpers/until";

const workbook = useWorkbook();

test("a score above its points is found within a second of Enter, and gone when it is mended", async () => {
  const { finding, type } = workbook();
  const wrong = finding("得分超过分值", "H16");
  await type("H16", "5.5");
  const entered = performance.now();
  await wrong.waitFor();
  expect(performance.now() - entered).toBeLessThan(1000);
  expect(await wrong.innerText()).toContain("得分 5.5 超过分值 5。");

  await type("H16", "5");
  await wrong.waitFor({ state: "detached" });
});

test("定位 selects the cell, 修复 changes it, and 撤销 puts back what stood there", async () => {
  const { button, finding, selected, shows } = workbook();
  await button("定位到 H15").click();
  await selected("H15", "6.00");

  await button(/^修复 H15/).click();
  await button("改正").click();
  await finding("得分超过分值", "H15").waitFor({ state: "detached" });
  await selected("H15", "5.00");

  await button(/^撤销/).click();
  await finding("得分超过分值", "H15").waitFor();
  await selected("H15", "6.00");
  await shows("H20", "96.37");
});

test("定位 brings a cell into sight that was not", async () => {
  const { button, page, selected } = workbook();
  // A part of the grid far from both cells, which only scrolling changes.
  const clip = { x: 300, y: 400, width: 200, height: 100 };
  const before = await page.screenshot({ clip });
  await button("定位到 H20").click();
  await selected("H20", "96.37");
  await until(async () => !before.equals(await page.screenshot({ clip })));
});

test("the findings follow when a row is inserted above the table", async () => {
  const { finding, page, rowHeader, shows } = workbook();
  await rowHeader(1).click({ button: "right" });
  // At its beginning, for in its middle there is a field for the number of rows.
  await page.getByText("在上方插入").click({ position: { x: 5, y: 8 } });
  await finding("得分超过分值", "H16").waitFor();
  await finding("得分超过分值", "H15").waitFor({ state: "detached" });
  await shows("H16", "6.00");
});

test("a block that is pasted is checked", async () => {
  const { finding, go, page, shows } = workbook();
  await page.evaluate((text) => navigator.clipboard.writeText(text), "5\t7\n5\t5\n");
  await go("G15");
  await page.keyboard.press("Control+V");
  await finding("得分 7 超过分值 5。", "H15").waitFor();
  await shows("H16", "5");
});

test("another sheet on top is another form in the pane", async () => {
  const { finding, page, pane } = workbook();
  await page.getByRole("tab", { name: "安全运营" }).click();
  await pane.getByRole("heading", { name: /安全运营/, level: 1 }).waitFor();
  await finding("得分超过分值", "H15").waitFor({ state: "detached" });

  await page.getByRole("tab", { name: "智能单兵设备" }).click();
  await finding("得分超过分值", "H15").waitFor();
});

test("undo and redo in the grid are checked as any other edit", async () => {
  const { finding, page, type } = workbook();
  const wrong = finding("得分超过分值", "H16");
  await type("H16", "8");
  await wrong.waitFor();
  await page.keyboard.press("Control+Z");
  await wrong.waitFor({ state: "detached" });
  await page.keyboard.press("Control+Y");
  await wrong.waitFor();

  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await wrong.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "恢复", exact: true }).click();
  await wrong.waitFor();
});

test("a cell that is being edited is waited for, and what is typed is kept", async () => {
  const { finding, go, page, pane, shows } = workbook();
  await go("H16");
  await page.keyboard.type("9");
  await pane.getByRole("button", { name: "检查本表" }).click();
  await pane.getByText("正在编辑").first().waitFor();

  await page.getByLabel("名称框").press("Enter");
  await finding("得分超过分值", "H16").waitFor();
  await shows("H16", "9.00");
});

test("with live checking off, nothing is said of an edit until it is on again", async () => {
  const { finding, pane, requests, shows, type } = workbook();
  const live = pane.getByRole("switch", { name: "实时检查" });
  await live.click();
  const before = (await requests()).length;
  await type("H16", "8");
  await shows("H16", "8.00");
  expect(await requests()).toHaveLength(before);

  await live.click();
  await finding("得分超过分值", "H16").waitFor();
});

test("the pane, loaded anew, finds the same", async () => {
  const { finding, reloadPane, type } = workbook();
  await reloadPane();
  await finding("得分超过分值", "H15").waitFor();
  await type("H16", "8");
  await finding("得分超过分值", "H16").waitFor();
});

test("a settled edit makes one request, which reads and does not write", async () => {
  const { finding, requests, type } = workbook();
  const before = (await requests()).length;
  await type("H16", "8");
  await finding("得分 8 超过分值 5。", "H16").waitFor();
  await type("H16", "9");
  await finding("得分 9 超过分值 5。", "H16").waitFor();

  const made = (await requests()).slice(before);
  expect(made).toHaveLength(2);
  expect(made.flat().filter((action) => /^(?:set|update)\b/.test(action))).toEqual([]);
});
