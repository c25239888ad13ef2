import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Fixability, Severity } from "../../src/lint/rule";
import { rules, sheetRules } from "../../src/rules";
import { ruleText, type RuleId } from "../../src/text/rules";
import { rulesDocument } from "../tools/rules-document";

/** As the rule catalogue has them; rules it yields to that do not exist yet are left out. */
const catalogue: readonly (readonly [RuleId, Severity, Fixability, ...RuleId[]])[] = [
  ["structure.form-not-recognized", "info", "none"],
  ["structure.column-missing", "info", "none"],
  ["structure.level-unresolved", "warning", "none"],
  ["structure.total-row-missing", "warning", "offer"],
  ["structure.placeholder-left", "warning", "offer"],
  ["structure.money-unit-undeclared", "warning", "offer"],
  ["structure.required-blank", "warning", "none"],
  ["structure.number-as-text", "info", "safe"],
  ["structure.satisfaction-missing", "warning", "none"],
  ["structure.output-dimension-missing", "info", "none"],
  ["structure.qualitative-majority", "info", "none"],
  ["structure.cell-error", "error", "none"],
  ["budget.rate-mismatch", "error", "safe-or-offer"],
  ["budget.score-mismatch", "error", "safe-or-offer", "budget.score-over-cap"],
  ["budget.score-over-cap", "error", "offer"],
  ["budget.over-execution", "warning", "none"],
  ["budget.full-year-zero", "error", "none"],
  ["budget.figure-missing", "error", "safe-or-offer"],
  ["budget.parts-sum", "error", "offer"],
  ["budget.low-execution-no-reason", "warning", "none"],
  ["budget.unspent-full-marks", "warning", "none", "budget.low-execution-no-reason"],
  ["budget.rounding-convention", "info", "none"],
  ["row.name-missing", "error", "none"],
  ["row.target-missing", "error", "none"],
  ["row.target-unparsable", "info", "none"],
  ["row.target-zero", "warning", "none"],
  ["row.actual-missing", "error", "none"],
  ["row.actual-not-number", "error", "none"],
  ["row.actual-has-operator", "warning", "offer"],
  ["row.unit-mismatch", "info", "offer"],
  ["row.percent-scale", "warning", "offer"],
  ["row.percent-over-100", "warning", "none"],
  ["row.points-invalid", "error", "none"],
  ["row.score-invalid", "error", "none"],
  ["row.score-over-points", "error", "offer"],
  ["row.score-above-formula", "error", "offer", "row.score-over-points"],
  [
    "row.score-below-formula",
    "info",
    "offer",
    "row.deduction-no-reason",
    "row.score-uses-actual-as-rate",
    "row.reverse-scored-as-positive",
  ],
  ["row.reverse-scored-as-positive", "warning", "offer"],
  ["row.score-uses-actual-as-rate", "warning", "offer", "row.reverse-scored-as-positive"],
  ["row.date-late", "warning", "none"],
  ["row.qualitative-band", "warning", "none"],
  ["row.qualitative-achieved-deducted", "info", "none", "row.deduction-no-reason"],
  ["row.deduction-no-reason", "error", "none"],
  ["row.reason-boilerplate", "info", "none"],
  ["row.reason-without-deduction", "info", "none"],
  [
    "row.overachieve-unexplained",
    "warning",
    "none",
    "row.deduction-no-reason",
    "row.percent-over-100",
  ],
  ["row.satisfaction-target-low", "info", "none", "row.target-zero", "row.overachieve-unexplained"],
  ["row.cost-vs-execution", "warning", "none"],
  ["row.duplicate-indicator", "warning", "none"],
  ["total.points-not-100", "error", "none"],
  ["total.value-missing", "error", "safe-or-offer"],
  ["total.score-mismatch", "error", "safe-or-offer", "total.points-not-100"],
  ["total.subtotal-mismatch", "error", "offer"],
  ["total.grade-mismatch", "error", "safe-or-offer"],
  ["total.weights-deviate", "info", "none", "total.points-not-100"],
  ["total.grade-missing", "info", "offer"],
  ["total.execution-cap-exceeded", "warning", "offer"],
  ["goal.empty", "warning", "none"],
  ["goal.actual-identical", "warning", "none"],
  ["goal.actual-near-identical", "warning", "none"],
  [
    "goal.actual-in-future-tense",
    "info",
    "none",
    "goal.actual-identical",
    "goal.actual-near-identical",
  ],
];

const root = path.join(__dirname, "../..");
const ids = Object.keys(ruleText) as RuleId[];
const registered = [...sheetRules, ...rules];

/** Every file one folder down, without its ending: row/score-over-points. */
function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.includes("/") && file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

function toFile(id: string): string {
  return id.replace(".", "/");
}

test("the registry has what the catalogue has, in its order", () => {
  const found = [
    ...sheetRules.map(({ id, severity }) => [id, severity, "none"]),
    ...rules.map(({ id, severity, fixable, yieldsTo }) => [id, severity, fixable, ...yieldsTo]),
  ];
  expect(found).toEqual(catalogue);
});

test("a rule that needs a column of the table says so", () => {
  const needs = rules.filter(({ needs: own }) => own.length > 0);
  expect(Object.fromEntries(needs.map(({ id, needs: own }) => [id, own]))).toEqual({
    "structure.total-row-missing": ["points", "score"],
    "structure.output-dimension-missing": ["level2"],
    "structure.qualitative-majority": ["target"],
    "budget.unspent-full-marks": ["points", "score"],
    "total.weights-deviate": ["points"],
    "row.target-missing": ["target", "points"],
    "row.target-unparsable": ["target"],
    "row.target-zero": ["target"],
    "row.actual-missing": ["actual"],
    "row.actual-not-number": ["target", "actual"],
    "row.actual-has-operator": ["actual"],
    "row.unit-mismatch": ["target", "actual"],
    "row.percent-scale": ["target", "actual"],
    "row.percent-over-100": ["actual"],
    "row.points-invalid": ["points"],
    "row.score-invalid": ["points", "score"],
    "row.score-over-points": ["points", "score"],
    "row.score-above-formula": ["target", "actual", "points", "score"],
    "row.score-below-formula": ["target", "actual", "points", "score"],
    "row.reverse-scored-as-positive": ["target", "actual", "points", "score"],
    "row.score-uses-actual-as-rate": ["target", "actual", "points", "score"],
    "row.date-late": ["target", "actual"],
    "row.qualitative-band": ["actual", "points", "score"],
    "row.qualitative-achieved-deducted": ["target", "actual", "points", "score"],
    "row.deduction-no-reason": ["points", "score", "deviation"],
    "row.reason-boilerplate": ["points", "score", "deviation"],
    "row.reason-without-deduction": ["target", "actual", "points", "score", "deviation"],
    "row.overachieve-unexplained": ["target", "actual", "deviation"],
    "row.satisfaction-target-low": ["target"],
    "row.cost-vs-execution": ["target", "actual"],
    "total.points-not-100": ["points"],
    "total.score-mismatch": ["score"],
  });
});

test("every rule has a file whose path is its id, a text and a test, and nothing else has", () => {
  const expected = registered.map(({ id }) => toFile(id)).sort();
  expect(filesIn("src/rules", ".ts")).toEqual(expected);
  expect(filesIn("test/rules", ".test.ts")).toEqual(expected);
  expect(ids.map(toFile).sort()).toEqual(expected);
});

test.each(ids)("the file of %s exports that rule and tests it", async (id) => {
  const file = path.join(root, "src/rules", toFile(id));
  const exported: Record<string, unknown> = await import(file);
  expect(Object.values(exported)).toEqual([registered.find((rule) => rule.id === id)]);

  const [name] = Object.keys(exported);
  const tested = readFileSync(path.join(root, "test/rules", `${toFile(id)}.test.ts`), "utf8");
  expect(tested).toContain(`\ntestRule(${name}, {`);
});

test.each(Object.entries(ruleText))("the text of %s is complete", (id, { title, why, basis }) => {
  expect(id).toMatch(/^[a-z]+\.[a-z]+(?:-[a-z0-9]+)*$/);
  expect(id).not.toMatch(/\.(?:no|check|invalid)-/);
  expect(title).toMatch(/^.{2,16}$/u);
  expect(title).not.toMatch(/[。！？，；]/);
  expect(why).toMatch(/^[^\n]+。$/);
  expect(why.match(/。/g)!.length).toBeLessThanOrEqual(3);
  expect(basis).toMatch(/^(?:填报经验|.+（请以原文为准）)$/);
});

test("titles are told apart", () => {
  const titles = Object.values(ruleText).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test("a rule has texts of fixes where it has fixes, and only there", () => {
  const withFixes = ids.filter((id) => "fixes" in ruleText[id]);
  expect(withFixes.sort()).toEqual(
    rules
      .filter(({ fixable }) => fixable !== "none")
      .map(({ id }) => id)
      .sort(),
  );
});

test("a rule yields to others that speak of the same kinds of form, and never in a circle", () => {
  for (const { id, kinds, yieldsTo } of rules) {
    for (const better of rules.filter((rule) => yieldsTo.includes(rule.id))) {
      expect(better.kinds).toEqual(expect.arrayContaining([...kinds]));
      expect(better.yieldsTo).not.toContain(id);
    }
  }
});

test.each(rules)("a mutation makes $id speak", ({ id }) => {
  const files = readdirSync(path.join(root, "test")).filter((file) =>
    /^mutations.*\.ts$/.test(file),
  );
  const texts = files.map((file) => readFileSync(path.join(root, "test", file), "utf8"));
  expect(texts.join("\n")).toMatch(
    new RegExp(String.raw`\+[A-Z]+\d+ ${id.replace(".", "[.]")}\b(?!-)`),
  );
});

test("docs/rules.md is up to date (npm run docs)", () => {
  const file = path.join(root, "docs/rules.md");
  expect(existsSync(file) && readFileSync(file, "utf8")).toBe(rulesDocument());
});
