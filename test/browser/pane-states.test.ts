import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../helpers/browser";
import { paneStates, type PaneStateName } from "../helpers/pane-states";
import { buildPanePage } from "../tools/pane-page/build";
import { openPane, turnDark } from "../tools/pane-page/open";

jest.setTimeout(120_000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([openBrowser(), buildPanePage()]);
});

afterAll(() => browser.close());

test.each(Object.keys(paneStates) as PaneStateName[])(
  "%s has no barrier, light or dark, and fits 320 pixels",
  async (name) => {
    const page = await openPane(browser, folder, name, { scheme: "light", width: 320 });
    await page.evaluate(axe);
    const light = await barriers(page);
    await turnDark(page);
    expect({ light, dark: await barriers(page) }).toEqual({ light: [], dark: [] });
    expect(await page.evaluate(() => document.body.scrollWidth)).toBe(320);
    await page.close();
  },
);

/** The rule and the element of every violation that axe finds. */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
