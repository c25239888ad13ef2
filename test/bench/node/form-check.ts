import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../../src/files/read-workbook";
import { lint } from "../../../src/lint/lint";
import { recognize } from "../../../src/recognize/recognize";
import { rules } from "../../../src/rules";
import { nationalProfile } from "../../../src/score/profile";
import type { Sheet } from "../../../src/sheet/sheet";
import { draw } from "../../helpers/draw";
import { workbook } from "../../tools/workbook";
import { medianTime, medianTimeAsync, type Comparison } from "../measure";
import { createPlainPass } from "./plain-pass";

/** The bytes of a workbook with one form. */
export async function formFile(): Promise<Uint8Array> {
  const file = path.join(import.meta.dirname, "../../sheets/putuo-2023-09.txt");
  return workbook([{ name: "P9", drawing: draw(readFileSync(file, "utf8")) }]);
}

export async function readForm(bytes: Uint8Array): Promise<Sheet> {
  const reading = await readWorkbook("form.xlsx", bytes);
  const sheet = reading.status === "read" ? reading.sheets[0] : undefined;
  if (!sheet) throw new Error("The form of the benchmark cannot be read.");
  return sheet;
}

export async function formCheck(): Promise<readonly Comparison[]> {
  const bytes = await formFile();
  const sheet = await readForm(bytes);
  const [form] = recognize(sheet).forms;
  if (!form) throw new Error("The form of the benchmark is not recognized.");

  const check = medianTime(() => {
    for (const each of recognize(sheet).forms) lint(each, rules, nationalProfile);
  });
  const head = { what: `a form of ${String(sheet.texts.length)} rows checked`, ours: check };
  return [
    {
      ...head,
      baseline: "reading its file",
      theirs: await medianTimeAsync(() => readWorkbook("form.xlsx", bytes)),
      unit: "ms",
      aim: 0.1,
    },
    {
      ...head,
      baseline: "its arithmetic with plain numbers",
      theirs: medianTime(createPlainPass(form), { runs: 2000 }),
      unit: "ms",
      aim: null,
    },
  ];
}
