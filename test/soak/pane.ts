import type { CDPSession, Page } from "playwright-core";
import { statusText } from "../../src/text/pane";

/** The pane in a process of its own, as the one who watches it sees it. */
export interface WatchedPane {
  /** Waits until the pane has been told of so many edits, and has checked the last of them. */
  readonly settled: (edits: number) => Promise<void>;
  /** What is in use after everything that can be thrown away was. */
  readonly heap: () => Promise<PaneHeap>;
}

export interface PaneHeap {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

declare global {
  /** How many edits the pane has been told of. */
  var editsTold: number | undefined;
}

const collections = 3;

/** For a pane whose first findings are there. */
export async function watchPane(page: Page, sheetName: string): Promise<WatchedPane> {
  const frame = page.frame({ url: /\/taskpane\.html/ });
  if (!frame) throw new Error("There is no pane.");
  const session = await page.context().newCDPSession(frame);
  await session.send("Performance.enable");
  await frame.evaluate(countEdits);
  const checked = statusText.checked(sheetName);

  return {
    settled: async (edits) => {
      await frame.waitForFunction(isSettled, { edits, checked });
    },
    heap: async () => {
      for (let count = 0; count < collections; count++) {
        await session.send("HeapProfiler.collectGarbage");
      }
      return {
        bytes: await metric(session, "JSHeapUsedSize"),
        nodes: await metric(session, "Nodes"),
        listeners: await metric(session, "JSEventListeners"),
      };
    },
  };
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const found = metrics.find(({ name }) => name === wanted);
  if (!found) throw new Error(`The browser does not measure ${wanted}.`);
  return found.value;
}

/** Runs in the pane: listens as the add-in does. */
async function countEdits(): Promise<void> {
  await Excel.run(async (context) => {
    globalThis.editsTold = 0;
    context.workbook.worksheets.onChanged.add(() => {
      globalThis.editsTold = (globalThis.editsTold ?? 0) + 1;
      return Promise.resolve();
    });
    await context.sync();
  });
}

/** Runs in the pane. */
function isSettled({ edits, checked }: { edits: number; checked: string }): boolean {
  const status = document.querySelector("footer [title]")?.textContent;
  return (globalThis.editsTold ?? 0) >= edits && status === checked;
}
