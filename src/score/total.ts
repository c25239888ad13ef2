import { isFilled, type Field } from "../form/field";
import type { Figure } from "../form/figure";
import type { Form, Funds, FundsRow } from "../form/form";
import { Decimal, sum } from "./decimal";
import { totalCap } from "./execution";
import type { ScoringProfile } from "./profile";

/** A sum of printed figures, and of the values behind them. */
export interface FigureSum {
  readonly shown: Decimal;
  readonly own: Decimal;
}

export function sumFigures(fields: Iterable<Field<Figure>>): FigureSum {
  const figures = [...fields].filter(isFilled).map(({ value }) => value);
  return {
    shown: sum(figures.map(({ shown }) => shown)),
    own: sum(figures.map(({ value }) => value)),
  };
}

/**
 * Whether a sum of these fields says anything: none is blank or unreadable, and one is filled.
 * A dash, a place the form does not have, and a cell covered by the one above count as nothing.
 */
export function areSummable(fields: readonly Field<Figure>[]): boolean {
  return (
    fields.some(isFilled) &&
    fields.every(({ state }) => state !== "blank" && state !== "unreadable")
  );
}

/** The rows of the funds block that are scored: its total, or the sources where only they have points. */
export function scoredRows({ total, sources }: Funds): readonly FundsRow[] {
  const scored = sources.filter(({ points }) => isFilled(points));
  return isFilled(total.points) || scored.length === 0 ? [total] : scored;
}

/** Every field with points: the indicators' and the execution rate's. */
export function pointsFields({ funds, indicators }: Form): readonly Field<Figure>[] {
  return [...(funds ? scoredRows(funds) : []), ...indicators].map(({ points }) => points);
}

/**
 * Every field with a score: the indicators' and the execution rate's, where they have points;
 * subtotals are not counted.
 */
export function scoreFields({ funds, indicators }: Form): readonly Field<Figure>[] {
  return [...(funds ? scoredRows(funds) : []), ...indicators]
    .filter(({ points, score }) => isFilled(score) || points.state !== "blank")
    .map(({ score }) => score);
}

/** 分值合计 */
export function totalPoints(form: Form): FigureSum {
  return sumFigures(pointsFields(form));
}

/** 各项得分合计 */
export function totalScore(form: Form): FigureSum {
  return sumFigures(scoreFields(form));
}

/** 总分 as it is due: the sum, no more than a low execution rate allows. */
export function dueTotal(form: Form, profile: ScoringProfile): Decimal {
  const cap = totalCap(form.funds?.total ?? null, profile);
  const { shown } = totalScore(form);
  return cap ? Decimal.min(cap, shown) : shown;
}
