import { absent, isFilled, type Field } from "../form/field";
import type { Figure, Rate } from "../form/figure";
import type { FundsRow, MoneyUnit } from "../form/form";
import { executionRate } from "../score/execution";
import type { Grid } from "./grid";
import type { BlockRole } from "./label-of";
import { moneyFactor } from "./money-unit";
import { readDeviation, readFigure, readRate, type Place } from "./read-cell";

/** Where a figure of the row stands; null where the form has no place for it. */
export type PlaceOf = (role: BlockRole) => Place | null;

/** Reads a row of the funds block from the places of its figures. */
export function readFundsRow(
  grid: Grid,
  {
    label,
    placeOf,
    moneyUnit,
  }: {
    readonly label: string;
    readonly placeOf: PlaceOf;
    readonly moneyUnit: MoneyUnit | null;
  },
): FundsRow {
  const money = (role: BlockRole): Field<Figure> => {
    const place = placeOf(role);
    return place ? readFigure(grid, place, moneyFactor(moneyUnit)) : absent;
  };
  const points = (role: BlockRole): Field<Figure> => {
    const place = placeOf(role);
    return place ? readFigure(grid, place) : absent;
  };
  const annualBudget = money("annualBudget");
  const executed = money("executed");
  const rate = placeOf("executionRate");
  const reason = placeOf("deviation");
  const expected =
    isFilled(annualBudget) && isFilled(executed)
      ? executionRate(annualBudget.value.shown, executed.value.shown)
      : null;
  const executionRateField: Field<Rate> = rate ? readRate(grid, rate, expected) : absent;
  return {
    label,
    initialBudget: money("initialBudget"),
    annualBudget,
    executed,
    points: points("points"),
    executionRate: executionRateField,
    score: points("score"),
    deviation: reason ? readDeviation(grid, reason) : absent,
  };
}
