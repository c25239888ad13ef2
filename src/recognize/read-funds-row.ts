import { fold } from "../sheet/fold";
import { numberFormatAt } from "../sheet/sheet";
import { absent, isFilled, isPresent, type Field } from "../form/field";
import type { Figure, Rate } from "../form/figure";
import type { FundsRow, MoneyUnit, RateNotation } from "../form/form";
import { executionRate } from "../score/execution";
import type { Grid } from "./grid";
import type { BlockRole } from "./label-of";
import { moneyFactor } from "./money-unit";
import { readDeviation, readFigure, readRate, type Place } from "./read-cell";

/** A column of the funds block. */
export interface FundsColumn {
  readonly role: BlockRole;
  /** The text of its header. */
  readonly folded: string;
  readonly left: number;
  readonly right: number;
}

/** Where a figure of a row stands; null where the block has no column for it. */
export type PlaceOf = (role: BlockRole) => Place | null;

/** Reads a row of the funds block, its amounts in the unit of the form. */
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

/** As the rates of the block are written; without any, as their header or the cell's format says. */
export function rateNotation(
  grid: Grid,
  rows: readonly FundsRow[],
  columns: readonly FundsColumn[],
): RateNotation {
  const rates = rows.map(({ executionRate: rate }) => rate).filter(isPresent);
  const written = rates.find(isFilled);
  if (written) {
    if (fold(written.text).endsWith("%")) return "percent-sign";
    return written.value.shown.eq(fold(written.text).replaceAll(",", ""))
      ? "percentage"
      : "fraction";
  }
  const [blank] = rates;
  const format = blank && numberFormatAt(grid.sheet, blank.at.row, blank.at.column);
  const header = columns.find(({ role }) => role === "executionRate")?.folded ?? "";
  return header.includes("%") && !format?.includes("%") ? "percentage" : "percent-sign";
}
