import type { Browser, Frame, Page } from "playwright-core";
import { openBrowser } from "../../helpers/browser";
import { tryOut } from "../../tools/try-out";
import type { Comparison } from "../measure";
import { emptyAddin, emptyPath } from "./empty-addin";
import { noteMoments } from "./moments";

/** The embedded workbook with the add-in, whose pane has a process of its own as in Excel. */
export interface Stage {
  /** A new window with a workbook: an example, or the one to practice on. */
  readonly open: (example?: string) => Promise<OpenWorkbook>;
}

export interface OpenWorkbook {
  readonly page: Page;
  /** The page in the pane, whatever it is. */
  readonly pane: Frame;
}

const longest = 300_000;

/** A measure in the browser, with a stage of its own. */
export function onStage(
  measure: (stage: Stage) => Promise<readonly Comparison[]>,
): () => Promise<readonly Comparison[]> {
  return async () => {
    const served = await tryOut(0, { apart: true, pages: { [emptyPath]: emptyAddin } });
    await served.built;
    const browser = await openBrowser();
    try {
      return await measure({ open: (example) => open(browser, served.url, example) });
    } finally {
      await browser.close();
      await served.stop();
    }
  };
}

async function open(browser: Browser, url: string, example?: string): Promise<OpenWorkbook> {
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
  });
  page.setDefaultTimeout(longest);
  await page.addInitScript(noteMoments);
  const address = new URL(url);
  if (example !== undefined) address.searchParams.set("example", example);
  await page.goto(address.href);
  await page
    .frameLocator("#pane iframe")
    .locator("footer")
    .getByText(/^已检查/)
    .waitFor();
  const pane = page.frame({ url: /\/taskpane\.html/ });
  if (!pane) throw new Error("There is no pane.");
  return { page, pane };
}
