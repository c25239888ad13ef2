import { fieldsOf } from "./facts";
import { drawnForms, elsewhereNote, pastedForms, sideEffects, type ReadForm } from "./edits";

/**
 * Cells that a page break cut in two: where one half is taken away the other is still there, so
 * they are not blank.
 */
const broken: readonly string[] = [
  "putuo-2023 2: indicators.6.level1",
  "putuo-2023 5: indicators.12.target",
  "putuo-2023 9: indicators.13.name",
  "putuo-2023 10: indicators.12.name",
  "lvhua-2020 1: indicators.4.deviation",
  "lvhua-2020 6: goals.expected",
  "lvhua-2020 6: goals.actual",
];

/** Blank cells that nothing in the text tells the place of any more; they are looked for elsewhere. */
const displaced: readonly string[] = [
  // The grade stands in a little table of its own, which without it has one column.
  "putuo-2023 1: grade",
  "putuo-2023 7: grade",
  // Its values stand two columns off their labels in some rows of the head, and three in others.
  "putuo-2023 6: grade",
  "putuo-2023 6: header.实施单位",
  // The name stands under 绩效指标, three columns before its own.
  "lvhua-2020 1: indicators.4.name",
  "lvhua-2020 4: indicators.5.name",
];

/** What is written into a cell instead, by the last part of its path. */
const replacements: Readonly<Record<string, readonly string[]>> = {
  name: ["新指标名称"],
  target: ["≥", "及时", "100", "#REF!"],
  actual: ["及时", "99%", "0", "#N/A"],
  points: ["0", "100", "无分", "10分"],
  score: ["12", "未评", "#DIV/0!", "-"],
  deviation: ["无", "原因不明", "10"],
  initialBudget: ["1234.5"],
  annualBudget: ["0", "待定"],
  executed: ["1234.5", "#REF!"],
  executionRate: ["50%", "待定"],
  grade: ["良", "合格"],
};

const fieldsIn = ({ form }: ReadForm) =>
  [...fieldsOf(form)].filter(([path]) => path !== "yearLine");

describe.each([...pastedForms, ...drawnForms])("$name", (read) => {
  test("has one field blank where one cell is", () => {
    const wrong = fieldsIn(read)
      .filter(([path, { state }]) => isFilled(state) && !broken.includes(`${read.name}: ${path}`))
      .flatMap(([path, { at }]) =>
        sideEffects(read, { path, text: "", at })
          .filter((line) => line !== elsewhereNote || !displaced.includes(`${read.name}: ${path}`))
          .map((line) => `${path} blank: ${line}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe.each(pastedForms)("$name", (read) => {
  test("has one field changed where one cell is", () => {
    const wrong = fieldsIn(read)
      .filter(([path]) => !broken.includes(`${read.name}: ${path}`))
      .flatMap(([path, { at }]) =>
        (replacements[path.split(".").at(-1) ?? ""] ?? []).flatMap((text) =>
          sideEffects(read, { path, text, at }).map((line) => `${path} ${text}: ${line}`),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

function isFilled(state: string): boolean {
  return state !== "blank" && state !== "covered";
}
