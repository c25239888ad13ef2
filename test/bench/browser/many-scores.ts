import { atKeyboard } from "../../helpers/at-keyboard";
import { median, type Comparison } from "../measure";
import { lastBefore } from "./moments";
import type { Stage } from "./stage";

const count = 10_000;
const points = ["7", "11", "13"];

/** The columns L, M and N hold target, actual value and score, O1 the points, O2 the sum. */
const byNative = '=ROUND(MIN(M#/VALUE(SUBSTITUTE(L#,"≥","")),1)*O$1,2)';
const byCell = "=PERF.SCORE(L#,M#,O$1)";
const byRange = `=PERF.SCORE(L1:L${String(count)},M1:M${String(count)},O1)`;

export async function manyScores(stage: Stage): Promise<readonly Comparison[]> {
  const native = await recalculations(stage, byNative, count);
  const cells = await recalculations(stage, byCell, count);
  const range = await recalculations(stage, byRange, 1);
  for (const { sums } of [cells, range]) {
    if (sums.join() !== native.sums.join()) {
      throw new Error(`The sums differ: ${sums.join()}, natively ${native.sums.join()}`);
    }
  }
  const baseline = "the same as formulas of the grid";
  const theirs = median(native.times);
  return [
    {
      what: "10,000 PERF.SCORE cells calculated again",
      ours: median(cells.times),
      baseline,
      theirs,
      unit: "ms",
      aim: null,
    },
    {
      what: "the same by one formula over a range",
      ours: median(range.times),
      baseline,
      theirs,
      unit: "ms",
      aim: null,
    },
  ];
}

interface Recalculations {
  readonly times: readonly number[];
  readonly sums: readonly string[];
}

/** From Enter to the sum of all scores; # stands for the row. */
async function recalculations(
  { open }: Stage,
  formula: string,
  rows: number,
): Promise<Recalculations> {
  const { page, pane } = await open();
  const { type } = atKeyboard(page);
  await pane.getByRole("switch", { name: "实时检查" }).click();
  await pane.evaluate(fill, { formula, rows, count });

  const times: number[] = [];
  const sums: string[] = [];
  let last = "";
  for (const text of points) {
    const changed = page.evaluate(nextSum, last);
    await type("O1", text);
    const { at, sum } = await changed;
    last = sum;
    const moments = await page.evaluate(() => globalThis.moments);
    times.push(at - lastBefore(moments, "enter", at));
    sums.push(sum);
  }
  await page.close();
  return { times, sums };
}

/** Runs in the pane. */
async function fill(asked: {
  readonly formula: string;
  readonly rows: number;
  readonly count: number;
}): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`L1:M${String(asked.count)}`).values = Array.from(
      { length: asked.count },
      (_, row) => [`≥${String(row + 100)}`, 50 + (row % 90)],
    );
    sheet.getRange(`N1:N${String(asked.rows)}`).formulas = Array.from(
      { length: asked.rows },
      (_, row) => [asked.formula.replaceAll("#", String(row + 1))],
    );
    sheet.getRange("O2").formulas = [[`=ROUND(SUM(N1:N${String(asked.count)}),2)`]];
    await context.sync();
  });
}

/** Runs in the page: when the status line shows another sum than the last one, and which. */
async function nextSum(last: string): Promise<{ readonly at: number; readonly sum: string }> {
  const status = document.querySelector("#cell-bar output");
  const sum = await new Promise<string>((resolve) => {
    const observer = new MutationObserver(() => {
      const shown = /^O2 ([1-9][\d.]*)$/.exec(status?.textContent ?? "")?.[1];
      if (shown === undefined || shown === last) return;
      observer.disconnect();
      resolve(shown);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
  return { at: performance.timeOrigin + performance.now(), sum };
}
