import { readFileSync } from "node:fs";
import path from "node:path";
import { folderWith, runCommand } from "../cli/surroundings";
import { useWorkbook } from "../helpers/live-workbook";
import { inventedForm } from "../helpers/pane-sheets";
import { workbook as fileOf } from "../tools/workbook";

const workbook = useWorkbook();

/** Two sheets with the same header, of words that nobody knows. */
function invented(): Promise<Uint8Array> {
  const drawing = { sheet: inventedForm, marks: [] };
  return fileOf([
    { name: "红星村", drawing },
    { name: "向阳村", drawing },
  ]);
}

test("a header that nobody knows is described once, and known in every sheet and in the file", async () => {
  const { button, finding, openFile, page, pane } = workbook();
  await openFile("村.xlsx", await invented());
  await button("指定表头").click();
  await pane.getByText(/^表头在第 3 到 4 行/).waitFor();
  await button("保存并检查").click();
  await finding("得分超过分值", "F5").waitFor();

  await page.getByRole("tab", { name: "向阳村" }).click();
  await pane.getByText(/^已检查“向阳村”/).waitFor();
  await finding("得分超过分值", "F5").waitFor();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  const saved = readFileSync(await (await download).path());
  const folder = folderWith({ "village.xlsx": saved });
  const { stdout, exitCode } = await runCommand(["check", path.join(folder, "village.xlsx")]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("2 张表");
});

test("the rows that are selected are taken for the header, and a role is changed", async () => {
  const { button, finding, go, openFile, pane } = workbook();
  await openFile("村.xlsx", await invented());
  await button("指定表头").click();
  await pane.getByText(/^表头在第 3 到 4 行/).waitFor();
  await go("A5");
  await button("用选中的行").click();
  await pane.getByText(/^表头在第 5 到 6 行/).waitFor();
  await go("C4");
  await button("用选中的行").click();
  await pane.getByText(/^表头在第 3 到 4 行/).waitFor();

  await pane.getByLabel("E 列“满”是").selectOption("不用这一列");
  await button("保存并检查").click();
  await pane.getByText(/^已保存在工作簿里/).waitFor();
  await button("识别结果").click();
  const points = pane.getByRole("listitem").filter({ hasText: "分值" });
  await points.filter({ hasText: "未认定" }).waitFor();
  expect(await finding("得分超过分值", "F5").count()).toBe(0);
});

test("识别结果 selects the cells of a column, and 这不是自评表 is taken back", async () => {
  const { button, finding, selected } = workbook();
  await button("识别结果").click();
  await button(/^得分\s*H13:H19/).click();
  await selected("H13", "40.00");

  await button("这张表不是自评表").click();
  await button("恢复检查").click();
  await button("检查本表").click();
  await finding("得分超过分值", "H15").waitFor();
});

test("the layouts are handed on as a file", async () => {
  const { button, openFile, page, pane } = workbook();
  await openFile("村.xlsx", await invented());
  await button("指定表头").click();
  await button("保存并检查").click();
  await button("识别结果").click();
  const download = page.waitForEvent("download");
  await button("导出").click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text).toContain("打算做到");
  expect(text).not.toContain("修路");

  await button("删除版式“红星村”").click();
  await pane.getByText("还没有指定过表头。").waitFor();
  const input = pane.locator("input[type=file]");
  await input.setInputFiles(jsonOf("{"));
  await pane.getByText(/^版式文件 a.json 不是 JSON 文本/).waitFor();
  await input.setInputFiles(jsonOf(text));
  await pane.getByText(/^已加入“我的版式”/).waitFor();
  await button("删除版式“红星村”").waitFor();
});

function jsonOf(text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) };
}
