import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import { useWorkbook, type LiveWorkbook } from "../helpers/live-workbook";

const workbook = useWorkbook();
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface WithAxe {
  readonly axe: { readonly run: (scope: Document, options: RunOptions) => Promise<AxeResults> };
}

/** What axe finds in the document of the pane. */
async function violations({ page }: LiveWorkbook): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().includes("/taskpane.html"))!;
  await frame.evaluate(axeSource);
  const results = await frame.evaluate(() =>
    (globalThis as unknown as WithAxe).axe.run(document, { resultTypes: ["violations"] }),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test("findings, with a fix opened", async () => {
  const { button } = workbook();
  expect(await violations(workbook())).toEqual([]);
  await button(/^修复 H15/).click();
  await button("改正").waitFor();
  expect(await violations(workbook())).toEqual([]);
});

test("a form without a fault, and a sheet without a form", async () => {
  const { page, pane } = workbook();
  await page.getByRole("tab", { name: "安全运营" }).click();
  await pane.getByRole("heading", { name: /安全运营/, level: 1 }).waitFor();
  expect(await violations(workbook())).toEqual([]);

  await page.locator("#grid footer button, #grid [data-u-comp=sheet-bar] button").first().click();
  await pane.getByText("没有找到").first().waitFor();
  expect(await violations(workbook())).toEqual([]);
});

test("the formulas to write, and the check of the workbook, in the dark", async () => {
  const { page, pane, ribbon } = workbook();
  await page.emulateMedia({ colorScheme: "dark" });
  await ribbon("写入公式").click();
  await pane.getByRole("checkbox").first().waitFor();
  expect(await violations(workbook())).toEqual([]);
  await ribbon("检查工作簿").click();
  await pane.getByText("3 张工作表，3 张自评表").waitFor();
  expect(await violations(workbook())).toEqual([]);
});

test("a cell that is being edited", async () => {
  const { button, go, page, pane } = workbook();
  await go("H16");
  await page.keyboard.type("9");
  await button("检查本表").click();
  await pane.getByText("正在编辑").first().waitFor();
  expect(await violations(workbook())).toEqual([]);
});
