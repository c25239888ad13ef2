import { enterToFinding } from "./browser/enter-to-finding";
import { firstPaint } from "./browser/first-paint";
import { manyScores } from "./browser/many-scores";
import { manySheets } from "./browser/many-sheets";
import { onStage } from "./browser/stage";
import type { Comparison } from "./measure";
import { commandLine } from "./node/command-line";
import { formCheck } from "./node/form-check";
import { largeRecognition } from "./node/large-recognition";
import { firstLine, sayComparison } from "./table";

type Measure = () => Promise<readonly Comparison[]>;

/** By the names by which one can ask for some of them: `npm run bench -- first-paint`. */
const measures: Readonly<Record<string, Measure>> = {
  "form-check": formCheck,
  "large-recognition": largeRecognition,
  "command-line": commandLine,
  "first-paint": onStage(firstPaint),
  "enter-to-finding": onStage(enterToFinding),
  "many-sheets": onStage(manySheets),
  "many-scores": onStage(manyScores),
};

/** Speed as ratios to baselines of the same run: absolute times do not carry over to another machine. */
async function bench(wanted: readonly string[]): Promise<void> {
  say(firstLine);
  for (const [name, measure] of Object.entries(measures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const comparison of await measure()) say(sayComparison(comparison));
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await bench(process.argv.slice(2));
