import { useWorkbook } from "../helpers/live-workbook";

const workbook = useWorkbook();

test("what is waived stays so when the pane is opened again, until its row changes", async () => {
  const { button, finding, pane, reloadPane, selected, type } = workbook();
  const over = finding("得分超过分值", "H15");
  await button(/^豁免：H15 得分超过分值/).click();
  await pane.getByLabel("理由").fill("按合同约定加分，已请示主管科室");
  await pane.getByLabel("姓名").fill("王芳");
  await button("确定").click();
  await over.waitFor({ state: "detached" });
  await button("展开 1 项豁免").click();
  await pane.getByText("按合同约定加分，已请示主管科室").waitFor();

  // The list is folded again in a pane that has just been opened.
  await reloadPane();
  await button("展开 1 项豁免").waitFor();
  expect(await over.count()).toBe(0);

  await type("H15", "7");
  await over.waitFor();
  expect(await button("展开 1 项豁免").count()).toBe(0);
  await type("H15", "6");
  await over.waitFor({ state: "detached" });
  await button("展开 1 项豁免").waitFor();
  await selected("H16", "5.00");
});

test("a profile that is kept holds in a pane that is opened again", async () => {
  const { button, pane, reloadPane, shows } = workbook();
  await button("口径：国家通用").click();
  await pane.getByRole("radio", { name: /^湖北/ }).check();
  await button("保存到本工作簿").click();
  await pane.getByText(/^已保存在工作簿里/).waitFor();
  await reloadPane();
  await button("口径：湖北").waitFor();
  await shows("H15", "6.00");
});

test("a profile is read from a file, and what is none is said", async () => {
  const { button, pane } = workbook();
  await button("设置").click();
  await button("粘贴口径").click();
  const input = pane.locator("input[type=file]");
  await input.setInputFiles(fileOf('{"base":"mars","changes":{}}'));
  await pane.getByText("“基础口径”应是已有的口径。").waitFor();
  await input.setInputFiles(fileOf('{"base":"hubei","changes":{}}'));
  await input.waitFor({ state: "detached" });
  expect(await pane.getByRole("radio", { name: /^湖北/ }).isChecked()).toBe(true);
});

function fileOf(text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name: "profile.json", mimeType: "application/json", buffer: Buffer.from(text) };
}
