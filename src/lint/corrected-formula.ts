import { isFilled, type Field, type FilledField } from "../form/field";
import type { Figure } from "../form/figure";
import type { FundsRow, RateNotation } from "../form/form";
import type { Convention } from "../score/round";
import { rangeToA1, toA1, type CellAddress, type CellRange } from "../sheet/address";

/** What the formulas of a spreadsheet call rounding half up, and truncating. */
const roundings = { round: "ROUND", either: "ROUND", truncate: "ROUNDDOWN" } as const;

/** How a form rounds, and to how many decimals. */
interface Rounding {
  readonly convention: Convention | "either";
  readonly digits: number;
}

/** The sum of these cells; null where one of them holds a figure that SUM would take for another. */
export function sumFormula(fields: readonly Field<Figure>[]): string | null {
  const cells: CellAddress[] = [];
  for (const field of fields) {
    if (field.state === "absent") continue;
    if (field.state === "unreadable" || (isFilled(field) && !isBare(field))) return null;
    cells.push(field.at);
  }
  return cells.length > 0 ? `=SUM(${joined(cells).map(rangeToA1).join(",")})` : null;
}

/** 执行率 of a funds row, in the notation of the form. */
export function rateFormula(
  { annualBudget, executed, executionRate }: FundsRow,
  { notation, convention, digits }: Rounding & { readonly notation: RateNotation },
): string | null {
  if (![annualBudget, executed].every(isBare)) return null;
  if (!isFilled(executionRate) || executionRate.stored !== "number") return null;
  const quotient = `${cellOf(executed)}/${cellOf(annualBudget)}`;
  const name = roundings[convention];
  return notation === "percentage"
    ? `=${name}(${cellOf(executed)}*100/${cellOf(annualBudget)},${digits})`
    : `=${name}(${quotient},${digits + 2})`;
}

/** 执行率得分 of a funds row, never more than its points. */
export function executionScoreFormula(
  { annualBudget, executed, points }: FundsRow,
  { convention, digits }: Rounding,
): string | null {
  if (![annualBudget, executed, points].every(isBare)) return null;
  const share = `${cellOf(points)}*${cellOf(executed)}/${cellOf(annualBudget)}`;
  return `=${roundings[convention]}(MIN(${cellOf(points)},${share}),${digits})`;
}

/** Whether the cell holds the number that it shows: no text, no percentage, no unit. */
function isBare(field: Field<Figure>): field is FilledField<Figure> {
  return isFilled(field) && field.stored === "number" && /^[\s\d.,+-]+$/.test(field.text);
}

function cellOf(field: Field<Figure>): string {
  return field.state === "absent" ? "" : toA1(field.at);
}

/** In reading order, with a cell joined to the one right above it. */
function joined(cells: readonly CellAddress[]): readonly CellRange[] {
  const areas: CellRange[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    const below = last?.left === column && last.bottom + 1 === row ? areas.pop() : undefined;
    areas.push({ top: below?.top ?? row, left: column, bottom: row, right: column });
  }
  return areas.sort((a, b) => a.top - b.top || a.left - b.left);
}
