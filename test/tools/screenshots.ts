import { mkdir } from "node:fs/promises";
import path from "node:path";
import { openBrowser } from "../helpers/browser";
import { paneStates, type PaneStateName } from "../helpers/pane-states";
import { buildPanePage } from "./pane-page/build";
import { openPane } from "./pane-page/open";

const folder = "coverage/screenshots";

/** A picture of the pane in every state, or in those that are named, in each of its looks. */
async function takeScreenshots(wanted: readonly string[]): Promise<void> {
  const built = await buildPanePage();
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  const names = (Object.keys(paneStates) as PaneStateName[]).filter(
    (name) => wanted.length === 0 || wanted.includes(name),
  );
  for (const name of names) {
    for (const scheme of ["light", "dark"] as const) {
      for (const width of [320, 480]) {
        const page = await openPane(browser, built, name, { scheme, width });
        await page.screenshot({ path: path.join(folder, `${name}-${scheme}-${width}.png`) });
        await page.close();
      }
    }
  }
  await browser.close();
}

await takeScreenshots(process.argv.slice(2));
