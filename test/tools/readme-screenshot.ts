import { openBrowser } from "../helpers/browser";
import { tryOut } from "./try-out";

/** docs/screenshot.png: the workbook as `npm start` opens it, on the finding of the wrong score. */
const served = await tryOut(0);
await served.built;
const browser = await openBrowser();
try {
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(served.url);
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("button", { name: "定位到 H15" }).click();
  await page.locator("#cell-bar output", { hasText: "H15" }).waitFor();
  await pane.getByRole("button", { name: /^修复 H15/ }).click();
  await pane.getByRole("button", { name: "改正", exact: true }).waitFor();
  await page.screenshot({ path: "docs/screenshot.png" });
} finally {
  await browser.close();
  await served.stop();
}
