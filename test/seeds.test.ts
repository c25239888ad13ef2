import { readFileSync } from "node:fs";
import path from "node:path";
import { readText } from "../src/files/read-text";
import { lint } from "../src/lint/lint";
import { recognize } from "../src/recognize/recognize";
import { rules, sheetRules } from "../src/rules";
import { nationalProfile } from "../src/score/profile";
import type { Sheet } from "../src/sheet/sheet";
import type { RuleId } from "../src/text/rules";
import { drawnSheets, families, pasted, seedRows } from "./recognize/seeds";

interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** Where a rule speaks in the sheets, by their names. */
type Places = Readonly<Record<string, string>>;
type Hits = Readonly<Record<string, Places>>;

/** A report copied with each cell on a line of its own, in which no table can be told. */
const report = path.join(__dirname, "forms/seeds/003-shandan-2023.txt");

/** The real forms as they are pasted; of the score tables, whose text is such a report, the drawing. */
const sheets: readonly NamedSheet[] = [
  ...families.map((name) => ({ name, sheet: pasted(seedRows(name)) })),
  ...drawnSheets("shandan"),
  { name: "report", sheet: readText("Sheet1", readFileSync(report, "utf8"), false).sheets[0]! },
];

/**
 * What each rule finds in the real forms: the number of the form and, where the finding speaks of
 * one, of the indicator: 4.9 is the ninth of the fourth form. A whole sheet is 0.
 */
const hits: Readonly<Record<RuleId, Places>> = {
  "structure.form-not-recognized": { report: "0" },
  "structure.column-missing": { "putuo-2021": "1", "shandan-2023": "1 2 3" },
  "structure.level-unresolved": {},
  "structure.total-row-missing": {},
  "structure.placeholder-left": {},
  "structure.money-unit-undeclared": {},
  "structure.required-blank": { "putuo-2021": "1" },
  "structure.number-as-text": { "lvhua-2020": "1 2 3 4 5 6" },
  "structure.satisfaction-missing": { "lvhua-2020": "1 2 3 4 5 6" },
  "structure.output-dimension-missing": { "putuo-2023": "8 8", "lvhua-2020": "1 2 3 4 5 6" },
  "structure.qualitative-majority": { "putuo-2023": "4 7", "lvhua-2020": "1 2 3 4 5" },
  "structure.cell-error": {},
  "budget.rate-mismatch": {},
  "budget.score-mismatch": {},
  "budget.score-over-cap": {},
  "budget.over-execution": {},
  "budget.full-year-zero": {},
  "budget.figure-missing": {},
  "budget.parts-sum": {},
  "budget.low-execution-no-reason": { "putuo-2023": "3" },
  "budget.unspent-full-marks": { "putuo-2023": "5" },
  "budget.rounding-convention": { "putuo-2023": "1 4 8" },
  "row.name-missing": {},
  "row.target-missing": {},
  "row.target-unparsable": {},
  "row.target-zero": { "putuo-2023": "4.9 9.19 9.20 10.2" },
  "row.actual-missing": {},
  "row.actual-not-number": {},
  "row.actual-has-operator": { "lvhua-2020": "1.1 6.1" },
  "row.unit-mismatch": { "lvhua-2020": "6.2" },
  "row.percent-scale": {},
  "row.percent-over-100": {},
  "row.points-invalid": {},
  "row.score-invalid": {},
  "row.score-over-points": {},
  "row.score-above-formula": {},
  "row.score-below-formula": { "lvhua-2020": "5.4" },
  "row.reverse-scored-as-positive": { "putuo-2023": "4.4" },
  "row.score-uses-actual-as-rate": { "putuo-2023": "1.7 6.6 8.4" },
  "row.date-late": {},
  "row.qualitative-band": { "lvhua-2020": "4.5" },
  "row.qualitative-achieved-deducted": { "lvhua-2020": "2.5 3.6 6.7" },
  "row.deduction-no-reason": {
    "putuo-2023": "1.2 1.7 2.1 2.2 4.4 4.5 4.6 4.9 6.6 7.1 7.2 8.3 8.4 9.8 9.9 10.4 10.8 11.1 11.2",
  },
  "row.reason-boilerplate": {},
  "row.reason-without-deduction": {},
  "row.overachieve-unexplained": { "putuo-2023": "2.7 3.6 11.6" },
  "row.satisfaction-target-low": {},
  "row.cost-vs-execution": { "putuo-2023": "1.4 3.4 5.12" },
  "row.duplicate-indicator": {},
  "total.points-not-100": {},
  "total.value-missing": {},
  "total.score-mismatch": {},
  "total.subtotal-mismatch": { "shandan-2023": "1" },
  "total.grade-mismatch": {},
  "total.weights-deviate": {},
  "total.grade-missing": {},
  "total.execution-cap-exceeded": {},
  "goal.empty": {},
  "goal.actual-identical": { "putuo-2023": "1 2 4 7 8 9 10 11" },
  "goal.actual-near-identical": { "putuo-2023": "3 5" },
  "goal.actual-in-future-tense": { "putuo-2023": "6" },
};

test("each rule finds what is known of the real forms", () => {
  expect(hitsIn(false)).toEqual(hits);
});

test("where 国家通用 was chosen, the weights and the missing grades are found as well", () => {
  const all = { "lvhua-2020": "1 2 3 4 5 6" };
  expect(hitsIn(true)).toEqual({
    ...hits,
    "total.weights-deviate": {
      "putuo-2021": "1",
      "putuo-2023": "1 2 3 4 5 6 7 8 9 10 11",
      ...all,
    },
    "total.grade-missing": all,
  });
});

function hitsIn(isChosen: boolean): Hits {
  const found = sheets.map(({ name, sheet }) => [name, findingsIn(sheet, isChosen)] as const);
  const hitsOf = (ruleId: string): Places =>
    Object.fromEntries(
      found
        .map(
          ([name, findings]) => [name, findings.filter((each) => each.ruleId === ruleId)] as const,
        )
        .filter(([, own]) => own.length > 0)
        .map(([name, own]) => [name, own.map(({ place }) => place).join(" ")]),
    );
  return Object.fromEntries(Object.keys(hits).map((id) => [id, hitsOf(id)]));
}

function findingsIn(
  sheet: Sheet,
  isChosen: boolean,
): readonly { readonly ruleId: RuleId; readonly place: string }[] {
  const recognition = recognize(sheet);
  const ofSheet = sheetRules.flatMap(({ id, check }) =>
    [...check(recognition)].map(() => ({ ruleId: id, place: "0" })),
  );
  const ofForms = recognition.forms.flatMap((form, index) =>
    lint(form, rules, nationalProfile, { isChosen }).diagnostics.map(({ ruleId, indicator }) => ({
      ruleId,
      place: indicator
        ? `${index + 1}.${form.indicators.indexOf(indicator) + 1}`
        : String(index + 1),
    })),
  );
  return [...ofSheet, ...ofForms];
}
