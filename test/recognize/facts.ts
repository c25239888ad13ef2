import type { Field } from "../../src/form/field";
import type { Figure } from "../../src/form/figure";
import type { Form, FundsRow, Indicator } from "../../src/form/form";
import type { Reading } from "../../src/form/quantity";
import { squeeze } from "../../src/sheet/fold";

/** What a form says, without where it stands and how it is laid out; white space is left out. */
export function factsOf(form: Form) {
  const { funds, goals } = form;
  return {
    kind: form.kind,
    title: form.title,
    year: form.year,
    yearLine: wordsOf(form.yearLine),
    moneyUnit: form.moneyUnit,
    header: Object.fromEntries(form.header.map(({ label, field }) => [label, wordsOf(field)])),
    funds: funds && [funds.total, ...funds.sources].map(fundsFacts),
    goals: { expected: wordsOf(goals.expected), actual: wordsOf(goals.actual) },
    columns: [...form.columns].sort(),
    indicators: form.indicators.map(indicatorFacts),
    subtotals: form.subtotals.map(({ label, points, score, rows }) => ({
      label,
      points: figureOf(points),
      score: figureOf(score),
      indicators: rows.map((row) => form.indicators.findIndex((each) => each.row === row)),
    })),
    total: form.total && {
      label: form.total.label,
      points: figureOf(form.total.points),
      score: figureOf(form.total.score),
    },
    grade: wordOf(form.grade, (grade) => grade),
    remarks: squeeze(form.remarks),
  };
}

/** The facts under their paths: "indicators.0.score", "funds.1.executed", "header.项目名称". */
export function flatFacts(form: Form): Readonly<Record<string, unknown>> {
  return Object.fromEntries(flatten(factsOf(form), ""));
}

function flatten(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === "" ? key : `${path}.${key}`),
  );
}

/** Every field that a form has, under the path of its fact. */
export function fieldsOf(form: Form): ReadonlyMap<string, PresentField> {
  const { funds, goals, indicators, total, header } = form;
  const groups: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    "": { yearLine: form.yearLine, grade: form.grade },
    ...numbered("funds", funds ? [funds.total, ...funds.sources] : []),
    ...numbered("indicators", indicators),
    total: { ...total },
    goals: { ...goals },
    header: Object.fromEntries(header.map(({ label, field }) => [label, field])),
  };
  return new Map(
    Object.entries(groups).flatMap(([group, fields]) =>
      Object.entries(fields).flatMap(([key, field]) =>
        isPresentField(field) ? [[group === "" ? key : `${group}.${key}`, field] as const] : [],
      ),
    ),
  );
}

type PresentField = Exclude<Field<unknown>, { readonly state: "absent" }>;

function numbered(name: string, items: readonly object[]): Record<string, Record<string, unknown>> {
  return Object.fromEntries(items.map((item, index) => [`${name}.${index}`, { ...item }]));
}

function isPresentField(field: unknown): field is PresentField {
  return (
    typeof field === "object" && field !== null && "state" in field && field.state !== "absent"
  );
}

function indicatorFacts(indicator: Indicator) {
  const { level1, level2, direction } = indicator;
  return {
    level1,
    level2,
    direction,
    name: wordsOf(indicator.name),
    target: readingOf(indicator.target),
    actual: readingOf(indicator.actual),
    points: figureOf(indicator.points),
    score: figureOf(indicator.score),
    deviation: wordsOf(indicator.deviation),
  };
}

function fundsFacts(row: FundsRow) {
  return {
    label: row.label,
    initialBudget: figureOf(row.initialBudget),
    annualBudget: figureOf(row.annualBudget),
    executed: figureOf(row.executed),
    points: figureOf(row.points),
    executionRate: figureOf(row.executionRate),
    score: figureOf(row.score),
  };
}

/** A filled field as its value; any other as its state in brackets. */
function wordOf<Value>(field: Field<Value>, show: (value: Value) => string): string {
  switch (field.state) {
    case "filled":
      return show(field.value);
    case "unreadable":
      return `[unreadable ${field.text}]`;
    case "absent":
    case "blank":
    case "covered":
    case "not-applicable":
      return `[${field.state}]`;
  }
}

function wordsOf(field: Field<string>): string {
  return wordOf(field, squeeze);
}

function figureOf(field: Field<Figure>): string {
  return wordOf(field, ({ value }) => value.toFixed());
}

function readingOf(field: Field<Reading>): string {
  return wordOf(field, showReading);
}

export function showReading(reading: Reading): string {
  switch (reading.kind) {
    case "quantity":
      return [reading.comparison, reading.value.toFixed(), reading.unit ?? ""].join(" ").trim();
    case "range":
      return ["range", reading.lower, reading.upper, reading.unit ?? ""].join(" ").trim();
    case "date":
      return ["date", reading.year ?? "*", reading.month ?? "*", reading.day ?? "*"].join(" ");
    case "qualitative":
      return squeeze(reading.text);
  }
}
