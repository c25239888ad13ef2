import type { Form } from "../../../src/form/form";
import { isFilled, type Field } from "../../../src/form/field";
import type { Figure } from "../../../src/form/figure";
import { isQuantity, type Reading } from "../../../src/form/quantity";

function numberOf(field: Field<Figure>): number {
  return isFilled(field) ? field.value.shown.toNumber() : 0;
}

function quantityOf(field: Field<Reading>): number {
  return isFilled(field) && isQuantity(field.value) ? field.value.shown.toNumber() : 0;
}

/** The numbers of a form as plain doubles, and the arithmetic of its check done on them. */
export function createPlainPass(form: Form): () => number {
  const rows = form.indicators.map(({ target, actual, points, score }) => ({
    target: quantityOf(target),
    actual: quantityOf(actual),
    points: numberOf(points),
    score: numberOf(score),
  }));
  const funds = form.funds?.total;
  const budget = funds ? numberOf(funds.annualBudget) : 0;
  const executed = funds ? numberOf(funds.executed) : 0;
  const executionPoints = funds ? numberOf(funds.points) : 0;
  const executionScore = funds ? numberOf(funds.score) : 0;

  return () => {
    let faults = 0;
    let points = executionPoints;
    let score = executionScore;
    if (
      Math.abs(Math.round((executionPoints * executed * 100) / budget) / 100 - executionScore) >
      0.02
    )
      faults++;
    for (const row of rows) {
      points += row.points;
      score += row.score;
      const due = row.actual >= row.target ? row.points : (row.actual * row.points) / row.target;
      if (row.score > due + 0.01 || row.score < due - 0.01) faults++;
    }
    if (Math.abs(points - 100) > 0.005) faults++;
    return faults + (score >= 90 ? 0 : 1);
  };
}
