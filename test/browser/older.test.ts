import type { Browser } from "playwright-core";
import { olderText } from "../../src/text/older";
import { openBrowser } from "../helpers/browser";

let browser: Browser;
jest.setTimeout(60_000);
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("the page for an Excel that is too old says so, and what can be done, at 320 pixels", async () => {
  const viewport = { width: 320, height: 900 };
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport });
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(new URL("older.html", process.env["ZIPING_URL"]).href);

  await page.getByRole("heading", { name: olderText.heading, level: 1 }).waitFor();
  // It is no Excel that opens the page here.
  await page.getByText(olderText.outside, { exact: true }).waitFor();
  expect(await page.getByRole("listitem").allInnerTexts()).toEqual([...olderText.ways]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(faults).toEqual([]);
});
