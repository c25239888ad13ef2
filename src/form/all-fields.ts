import type { Field } from "./field";
import type { Form, FundsRow } from "./form";

/** Every field of a form, part by part. */
export function* allFields(form: Form): Iterable<Field<unknown>> {
  yield form.yearLine;
  for (const { field } of form.header) yield field;
  if (form.funds) yield* [form.funds.total, ...form.funds.sources].flatMap(fundsFields);
  yield form.goals.expected;
  yield form.goals.actual;
  for (const { name, target, actual, points, score, deviation } of form.indicators) {
    yield* [name, target, actual, points, score, deviation];
  }
  for (const { points, score } of form.subtotals) yield* [points, score];
  if (form.total) yield* [form.total.points, form.total.score];
  yield form.grade;
}

function fundsFields(row: FundsRow): readonly Field<unknown>[] {
  return [
    row.initialBudget,
    row.annualBudget,
    row.executed,
    row.points,
    row.executionRate,
    row.score,
  ];
}
