import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { openBrowser } from "../helpers/browser";
import { paneStates, type PaneStateName } from "../helpers/pane-states";
import { buildPanePage } from "../tools/pane-page/build";
import { openPane } from "../tools/pane-page/open";

jest.setTimeout(120_000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([openBrowser(), buildPanePage()]);
});

afterAll(() => browser.close());

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  test.each(Object.keys(paneStates) as PaneStateName[])("%s has no barrier", async (name) => {
    const page = await openPane(browser, folder, name, { scheme, width: 320 });
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>("axe.run()");
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
    expect(await page.evaluate(() => document.body.scrollWidth)).toBe(320);
    await page.close();
  });
});
