import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openBrowser } from "../helpers/browser";
import { createDice } from "../random/dice";
import { tryOut } from "../tools/try-out";
import { createEdits, type Edit } from "./edits";
import { growthWhenWarm, type Sample } from "./growth";
import { makeEdits } from "./make-edits";
import { watchPane, type PaneHeap } from "./pane";

const { values: options } = parseArgs({ options: { edits: { type: "string", default: "10000" } } });

/**
 * What an edit may leave behind, in bytes: less than one event of Office.js takes, more than what
 * the browser adds of its own (compiled code, performance entries).
 */
const tolerance = 100;
const sampleCount = 10;
/** After so many edits in a row the pane is waited for. */
const burst = 5;
/** Of a form with findings: what the cells hold that are edited. */
const sheetName = "智能单兵设备";
const cells = { H13: "40", H14: "18", H15: "6", H16: "5", F17: "达成指标", I14: "", I19: "" };

/** Edits a form as fast as the pane follows, and looks whether its heap grows. */
async function soak(editCount: number): Promise<void> {
  const served = await tryOut(0, { apart: true });
  await served.built;
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      locale: "zh-CN",
      viewport: { width: 900, height: 500 },
    });
    page.setDefaultTimeout(20_000);
    await page.goto(served.url);
    await page.frameLocator("#pane iframe").getByRole("button", { name: "定位到 H15" }).waitFor();
    judge(await takeSamples(page, editCount));
  } finally {
    await browser.close();
    await served.stop();
  }
}

async function takeSamples(page: Page, editCount: number): Promise<readonly Sample[]> {
  const { settled, heap } = await watchPane(page, sheetName);
  const edits = createEdits(cells, createDice(1));
  const samples: Sample[] = [];
  let made = 0;
  const make = async (wanted: readonly Edit[]): Promise<void> => {
    await makeEdits(page, wanted);
    made += wanted.length;
    await settled(made);
  };

  say("   edits   heap kB   nodes  listeners  ms an edit");
  for (let sample = 1; sample <= sampleCount; sample++) {
    const [from, start] = [made, performance.now()];
    while (made < (editCount * sample) / sampleCount) {
      await make(Array.from({ length: burst }, edits.next));
    }
    // The same sheet at each sample, so that only what is left behind differs.
    await make(edits.backToFirst());
    const taken = await heap();
    samples.push({ edits: made, heap: taken.bytes });
    sayRow(made, taken, (performance.now() - start) / (made - from));
  }
  return samples;
}

function judge(samples: readonly Sample[]): void {
  const growth = growthWhenWarm(samples);
  if (growth === null) {
    say("Too few edits to judge.");
    return;
  }
  const grows = growth > tolerance;
  say(`An edit leaves ${growth.toFixed(0)} bytes behind, ${String(tolerance)} are allowed.`);
  say(grows ? "The heap GROWS." : "The heap does not grow.");
  if (grows) process.exitCode = 1;
}

function sayRow(edits: number, { bytes, nodes, listeners }: PaneHeap, pace: number): void {
  const heap = (bytes / 1000).toFixed(0);
  say(
    [
      String(edits).padStart(8),
      heap.padStart(10),
      String(nodes).padStart(8),
      String(listeners).padStart(11),
      pace.toFixed(0).padStart(12),
    ].join(""),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await soak(Number(options.edits));
