import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { readRequest } from "../../src/embedded/wire/request";
import { embeddedText } from "../../src/text/embedded";

/** The embedded workbook with the add-in in its pane, as a person at the keyboard has it. */
export interface LiveWorkbook {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Address, shown text and error message of the selected cell. */
  readonly status: Locator;
  readonly formulaBar: Locator;
  /** Selects by the name box. */
  readonly go: (address: string) => Promise<void>;
  /** Types into a cell and presses Enter. */
  readonly type: (address: string, text: string) => Promise<void>;
  /** Waits until the cell shows this. */
  readonly shows: (address: string, text: string) => Promise<void>;
  /** A finding in the pane, by its title and the cell that it speaks of. */
  readonly finding: (title: string, at: string) => Locator;
  /** The actions of every request of the add-in so far, without Office.js's own clean-up. */
  readonly requests: () => Promise<readonly (readonly string[])[]>;
  /** What went wrong in the page or in the pane. */
  readonly faults: readonly string[];
}

const viewport = { width: 1440, height: 900 };
