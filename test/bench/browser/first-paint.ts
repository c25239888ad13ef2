import { median, type Comparison } from "../measure";
import { emptyPath } from "./empty-addin";
import type { OpenWorkbook, Stage } from "./stage";

interface Start {
  readonly paint: number;
  readonly findings: number;
}

const samples = 9;

/** From the opening of the pane; the two pages take turns in the pane of one workbook. */
export async function firstPaint({ open }: Stage): Promise<readonly Comparison[]> {
  const workbook = await open();
  const { pathname } = new URL(workbook.pane.url());
  const ours: Start[] = [];
  const theirs: Start[] = [];
  for (let sample = 0; sample < samples; sample++) {
    theirs.push(await load(workbook, emptyPath));
    ours.push(await load(workbook, pathname));
  }
  return [
    {
      what: "first paint of the pane",
      ours: median(ours.map(({ paint }) => paint)),
      baseline: "of an empty add-in",
      theirs: median(theirs.map(({ paint }) => paint)),
      unit: "ms",
      aim: null,
    },
    {
      what: "first findings in the pane",
      ours: median(ours.map(({ findings }) => findings)),
      baseline: "an empty add-in that has read the sheet",
      theirs: median(theirs.map(({ findings }) => findings)),
      unit: "ms",
      aim: null,
    },
  ];
}

async function load({ pane }: OpenWorkbook, pathname: string): Promise<Start> {
  await pane.goto(Object.assign(new URL(pane.url()), { pathname }).href);
  await pane.waitForFunction(() => globalThis.moments.some(({ what }) => what === "item"));
  return pane.evaluate(() => {
    const item = globalThis.moments.find(({ what }) => what === "item");
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return {
      paint: paint?.startTime ?? NaN,
      findings: (item?.at ?? NaN) - performance.timeOrigin,
    };
  });
}
