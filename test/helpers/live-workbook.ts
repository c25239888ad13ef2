import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { readRequest } from "../../src/embedded/wire/request";
import { embeddedText } from "../../src/text/embedded";
import { atKeyboard, type Keyboard } from "./at-keyboard";
import { openBrowser } from "./browser";

/** The embedded workbook with the add-in in its pane, as a person at the keyboard has it. */
export interface LiveWorkbook extends Keyboard {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly formulaBar: Locator;
  /** A button of the add-in's tab. */
  readonly ribbon: (name: string) => Locator;
  /** Waits until this cell is selected and shows this: text, then error message. */
  readonly selected: (address: string, text: string) => Promise<void>;
  /** Selects a cell, and waits until it shows this. */
  readonly shows: (address: string, text: string) => Promise<void>;
  /** The number at the left of a row that is in sight before anything has been scrolled. */
  readonly rowHeader: (row: 1) => { readonly click: (options: ClickOptions) => Promise<void> };
  readonly reloadPane: () => Promise<void>;
  /** Opens another workbook, by the button of the bar. */
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** A finding in the pane, by its title and the cell that it speaks of. */
  readonly finding: (title: string, at: string) => Locator;
  /** A button in the pane. */
  readonly button: (name: string | RegExp) => Locator;
  /** The actions of every request of the add-in so far, without Office.js's own clean-up. */
  readonly requests: () => Promise<readonly (readonly string[])[]>;
  /** What went wrong in the page or in the pane. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** What a test needs of the page's global object. */
interface Wiretap {
  wire?: string[];
}

type ClickOptions = Pick<NonNullable<Parameters<Page["click"]>[1]>, "button">;

const viewport = { width: 1440, height: 900 };
/** From the top left corner of the grid to the middle of the number of its first row, in pixels. */
const firstRowNumber = { x: 20, y: 34 };

/** A browser for a test file, and for each of its tests a workbook whose findings are there. */
export function useWorkbook(): () => LiveWorkbook {
  let browser: Browser;
  let workbook: LiveWorkbook;

  jest.setTimeout(60_000);
  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    workbook = await openWorkbook(browser);
    await workbook.finding("得分超过分值", "H15").waitFor();
  });
  afterEach(async () => {
    await workbook.close();
    expect(workbook.faults).toEqual([]);
  });
  afterAll(() => browser.close());

  return () => workbook;
}

/** With the form to practise on; nothing has been waited for but the page. */
export async function openWorkbook(browser: Browser): Promise<LiveWorkbook> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    permissions: ["clipboard-read", "clipboard-write"],
    viewport,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.addInitScript(tapWire);
  await page.goto(process.env["ZIPING_URL"] ?? "");

  const status = page.locator("#cell-bar").getByRole("status");
  const pane = page.frameLocator("#pane iframe");
  const { go, type } = atKeyboard(page);
  const nameBox = page.getByLabel(embeddedText.nameBox);
  await nameBox.waitFor();

  async function selected(address: string, text: string): Promise<void> {
    const expected = `${address} ${text}`.trim();
    await status
      .and(page.getByText(expected, { exact: true }))
      .waitFor()
      .catch(() => null);
    expect(await status.textContent()).toBe(expected);
  }

  return {
    page,
    pane,
    faults,
    formulaBar: page.getByLabel(embeddedText.formulaBar),
    ribbon: (name) => page.locator("#ribbon").getByRole("button", { name }),
    go,
    selected,
    type,
    async shows(address, text) {
      await go(address);
      await selected(address, text);
    },
    rowHeader: () => ({
      click: (options) =>
        page
          .locator("#grid canvas[id*=sheet-main]")
          .click({ ...options, position: firstRowNumber }),
    }),
    reloadPane: () =>
      page.locator("#pane iframe").evaluate((frame: HTMLIFrameElement) => {
        frame.contentWindow?.location.reload();
      }),
    openFile: async (name, bytes) => {
      const buffer = Buffer.from(bytes);
      await page
        .locator("#file-bar input[type=file]")
        .setInputFiles({ name, mimeType: "", buffer });
      await page.waitForURL(/[?&]opened=/);
      await nameBox.waitFor();
    },
    finding: (title, at) =>
      pane.getByRole("listitem").filter({ hasText: title }).filter({ hasText: at }),
    button: (name) => pane.getByRole("button", { name, exact: true }),
    async requests() {
      const bodies = await page.evaluate(() => (globalThis as Wiretap).wire ?? []);
      return bodies
        .map((body) => readRequest(JSON.parse(body)).actions)
        .map((actions) => actions.map(({ kind, name }) => `${kind ?? "unknown"} ${name}`.trim()))
        .filter((actions) => !actions.every(isCleanUp));
    },
    close: () => context.close(),
  };
}

function isCleanUp(action: string): boolean {
  return action === "method _RemoveReference" || action === "instantiate";
}

/** Runs in the page: keeps the body of each request that Office.js sends to the workbook. */
function tapWire(): void {
  const wire: string[] = [];
  (globalThis as Wiretap).wire = wire;
  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "string" || !data.includes("ProcessQuery")) return;
    const { _data } = JSON.parse(data) as { readonly _data: { readonly ArrayData: string[] } };
    wire.push(_data.ArrayData[4]!);
  });
}
