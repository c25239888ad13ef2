import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { PaneState } from "../../helpers/pane-stage";
import { paneStates, type PaneStateName } from "../../helpers/pane-states";

const origin = "https://pane.test";
const policy = [
  "default-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
].join("; ");
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

export interface PaneLooks {
  readonly scheme: "light" | "dark";
  readonly width: number;
}

/** A page of the browser that shows the pane in a state; nothing is fetched from anywhere. */
export async function openPane(
  browser: Browser,
  folder: string,
  stateName: PaneStateName,
  { scheme, width }: PaneLooks,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 640 },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({
      body: await readFile(path.join(folder, pathname)),
      contentType: types[path.extname(pathname)] ?? "text/plain",
      headers: { "Content-Security-Policy": policy },
    });
  });
  await page.goto(`${origin}/page.html?state=${stateName}`);
  const state: PaneState = paneStates[stateName];
  if (state.after) await page.locator("body[data-arranged]").waitFor();
  for (const name of state.press) {
    await page.getByRole("button", { name, exact: true }).first().click();
  }
  await page.getByText(state.shows).first().waitFor();
  await page.evaluate(finishAnimations);
  return page;
}

/** Turns the scheme of the system, and waits until the pane has followed. */
export async function turnDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForFunction(() => {
    const pane = document.querySelector("[lang] main")?.parentElement;
    return pane && getComputedStyle(pane).backgroundColor !== "rgb(255, 255, 255)";
  });
  await page.evaluate(finishAnimations);
}

/** All that come to an end by themselves. */
function finishAnimations(): void {
  document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations === 1)
    .forEach((animation) => animation.finish());
}
