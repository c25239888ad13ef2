import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/files/read-workbook";
import { lint } from "../../src/lint/lint";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import { draw } from "../helpers/draw";
import { workbook } from "../tools/workbook";
import { createLargeSheet, plainPass } from "./large-sheet";
import { checkManyFiles } from "./many-files";
import { medianTime, medianTimeAsync, sayComparison } from "./measure";
import { createPlainPass } from "./plain-pass";

/** Speed as ratios to baselines of the same run: absolute times do not carry over to another machine. */
async function main(): Promise<void> {
  const drawing = draw(
    readFileSync(path.join(import.meta.dirname, "../sheets/putuo-2023-09.txt"), "utf8"),
  );
  const bytes = await workbook([{ name: "P9", drawing }]);
  const reading = await readWorkbook("form.xlsx", bytes);
  const sheet = reading.status === "read" ? reading.sheets[0] : undefined;
  const form = sheet && recognize(sheet).forms[0];
  if (!sheet || !form) throw new Error("The form of the benchmark is not recognized.");

  const check = medianTime(() => {
    for (const each of recognize(sheet).forms) lint(each, rules, nationalProfile);
  });
  const read = await medianTimeAsync(() => readWorkbook("form.xlsx", bytes));
  const plain = medianTime(createPlainPass(form), { runs: 2000 });
  say(
    sayComparison({
      what: `check of a form of ${sheet.texts.length} rows`,
      time: check,
      baseline: "reading its file",
      baselineTime: read,
      aim: 0.1,
    }),
  );
  say(
    sayComparison({
      what: "the same check",
      time: check,
      baseline: "a plain-number pass over the arithmetic",
      baselineTime: plain,
      aim: null,
    }),
  );

  const large = createLargeSheet(100_000, sheet);
  const recognition = medianTime(() => recognize(large), { samples: 9, runs: 5, warmUp: 20 });
  const pass = medianTime(() => plainPass(large), { samples: 9, runs: 50, warmUp: 100 });
  say(
    sayComparison({
      what: "recognizing 100,000 filled cells",
      time: recognition,
      baseline: "one plain pass over them",
      baselineTime: pass,
      aim: 20,
    }),
  );

  const few = await checkManyFiles(bytes, 100);
  const many = await checkManyFiles(bytes, 1000);
  say(
    `${many.count} files by command line: ${(many.wallMs / many.count).toFixed(2)} ms a file, reading ${percent(many.readingMs / many.wallMs)} of it`,
  );
  const growth = many.peakMegabytes / few.peakMegabytes;
  say(
    `  peak memory ${many.peakMegabytes.toFixed(0)} MB, for ${few.count} files ${few.peakMegabytes.toFixed(0)} MB: ratio ${growth.toFixed(2)}, aim 1.3: ${growth <= 1.3 ? "met" : "MISSED"}`,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
