import type { Frame } from "playwright-core";
import { atKeyboard } from "../../helpers/at-keyboard";
import { median, quantile, type Comparison } from "../measure";
import { lastBefore, type Moment } from "./moments";
import type { Stage } from "./stage";

const warmUp = 5;
const samples = 40;

/** A score above its points, 5, is typed again and again; the finding says the score. */
export async function enterToFinding(stage: Stage): Promise<readonly Comparison[]> {
  const ours = await ownTimes(stage);
  const theirs = await formulaTimes(stage);
  const baseline = "the same check as a formula of the grid";
  return [
    {
      what: "Enter to finding, without the host's time",
      ours: median(ours),
      baseline,
      theirs: median(theirs),
      unit: "ms",
      aim: null,
    },
    {
      what: "the same, 95 of 100 times faster than",
      ours: quantile(ours, 0.95),
      baseline,
      theirs: quantile(theirs, 0.95),
      unit: "ms",
      aim: null,
    },
  ];
}

async function ownTimes({ open }: Stage): Promise<readonly number[]> {
  const { page, pane } = await open();
  const { type } = atKeyboard(page);
  const times: number[] = [];
  for (let sample = 0; sample < warmUp + samples; sample++) {
    const score = scoreOf(sample);
    const shown = shownAt(pane, "main li", `得分 ${score} 超过分值 5。`);
    await type("H16", score);
    const end = await shown;
    const host = await page.evaluate(() => globalThis.moments);
    const client = await pane.evaluate(() => globalThis.moments);
    const enter = lastBefore(host, "enter", end);
    const told = client.find(({ what, at }) => what === "event" && at > enter)?.at ?? NaN;
    times.push(end - told - answering({ host, client, from: told, end }));
  }
  await page.close();
  return times.slice(warmUp);
}

async function formulaTimes({ open }: Stage): Promise<readonly number[]> {
  const { page, pane } = await open();
  const { go, type } = atKeyboard(page);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("M2").formulas = [['=IF(M1>5,"得分 "&M1&" 超过分值 5。","")']];
      await context.sync();
    }),
  );
  const times: number[] = [];
  for (let sample = 0; sample < warmUp + samples; sample++) {
    const score = scoreOf(sample);
    await go("M1");
    // Enter selects the cell below, of which the status line tells.
    const shown = shownAt(page.mainFrame(), "#cell-bar output", `得分 ${score} 超过分值 5。`);
    await type("M1", score);
    const end = await shown;
    times.push(end - lastBefore(await page.evaluate(() => globalThis.moments), "enter", end));
  }
  await page.close();
  return times.slice(warmUp);
}

/** Never the same, and never a whole number that a format would show otherwise. */
function scoreOf(sample: number): string {
  return `6.${String(sample + 11)}`.replace(/0$/, "1");
}

/** When an element holds this text, by the clock that all pages share. */
function shownAt(frame: Frame, selector: string, text: string): Promise<number> {
  return frame.evaluate(
    async (wanted) => {
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          for (const element of document.querySelectorAll(wanted.selector)) {
            if (!element.textContent.includes(wanted.text)) continue;
            observer.disconnect();
            resolve();
            return;
          }
        });
        observer.observe(document, { childList: true, subtree: true, characterData: true });
      });
      return performance.timeOrigin + performance.now();
    },
    { selector, text },
  );
}

/** How long requests lay with the host. */
function answering({
  host,
  client,
  from,
  end,
}: {
  readonly host: readonly Moment[];
  readonly client: readonly Moment[];
  readonly from: number;
  readonly end: number;
}): number {
  const requests = host.filter(({ what, at }) => what === "request" && at > from && at < end);
  const answers = client.filter(({ what, at }) => what === "response" && at > from && at < end);
  return answers.reduce((sum, { at }, index) => sum + at - (requests[index]?.at ?? at), 0);
}
