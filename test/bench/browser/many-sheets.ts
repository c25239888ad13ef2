import type { Frame } from "playwright-core";
import { workbookText } from "../../../src/text/pane";
import { median, type Comparison } from "../measure";
import type { Stage } from "./stage";

const samples = 3;
const sheetCount = 200;

export async function manySheets({ open }: Stage): Promise<readonly Comparison[]> {
  const { pane } = await open("200张自评表.xlsx");
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    theirs.push(await readAll(pane));
    ours.push(await checkAll(pane, sample === 0 ? "检查工作簿" : workbookText.again));
  }
  return [
    {
      what: "200 sheets checked",
      ours: median(ours),
      baseline: "reading their cells, a request each",
      theirs: median(theirs),
      unit: "ms",
      aim: null,
    },
  ];
}

/** From the button to the summary, in which all sheets are counted. */
function checkAll(pane: Frame, button: string): Promise<number> {
  return pane.evaluate(
    async (wanted) => {
      const pressed = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent.trim() === wanted.button,
      );
      if (!pressed) throw new Error(`There is no button ${wanted.button}.`);
      const start = performance.now();
      await new Promise<void>((resolve) => {
        let isRunning = false;
        const observer = new MutationObserver(() => {
          const wasRunning = isRunning;
          isRunning = document.querySelector("main [role=progressbar]") !== null;
          if (isRunning || !wasRunning) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document, { childList: true, subtree: true });
        pressed.click();
      });
      if (!document.querySelector("main")?.textContent.includes(wanted.summary)) {
        throw new Error("The workbook was not checked.");
      }
      return performance.now() - start;
    },
    { button, summary: `${String(sheetCount)} 张工作表` },
  );
}

/** What any add-in would do at least. */
function readAll(pane: Frame): Promise<number> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const start = performance.now();
      for (const sheet of worksheets.items) {
        sheet.getUsedRange().load("values,text,formulas,numberFormat");
        await context.sync();
      }
      return performance.now() - start;
    }),
  );
}
