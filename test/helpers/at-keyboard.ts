import type { Page } from "playwright-core";
import { embeddedText } from "../../src/text/embedded";

/** What a person does in the grid of the embedded workbook. */
export interface Keyboard {
  /** Selects by the name box. */
  readonly go: (address: string) => Promise<void>;
  /** Types into a cell and presses Enter; a formula into the bar, where no list of names is in its way. */
  readonly type: (address: string, text: string) => Promise<void>;
}

export function atKeyboard(page: Page): Keyboard {
  const nameBox = page.getByLabel(embeddedText.nameBox);
  const formulaBar = page.getByLabel(embeddedText.formulaBar);
  const status = page.locator("#cell-bar").getByRole("status");

  async function go(address: string): Promise<void> {
    await nameBox.fill(address);
    await nameBox.press("Enter");
    const [cell = ""] = address.split(":");
    await status.filter({ hasText: new RegExp(`^${cell}(?: |$)`) }).waitFor();
  }

  return {
    go,
    async type(address, text) {
      await go(address);
      if (text.startsWith("=")) await formulaBar.fill(text);
      else await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
  };
}
