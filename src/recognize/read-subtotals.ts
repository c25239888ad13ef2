import { absent, type Field } from "../form/field";
import type { Figure } from "../form/figure";
import type { Indicator, Subtotal } from "../form/form";
import { Decimal, zero } from "../score/decimal";
import { fold } from "../sheet/fold";
import { quotaOf } from "./level-word";
import type { LogicalRow } from "./logical-rows";
import { parseNumber } from "./parse-number";
import type { LevelLabel, LeveledRow } from "./resolve-levels";

/**
 * Whether a row only sums up its level (产出指标 45 45): it has no name, target or actual value, and
 * rows of the same level follow that have no level of their own. What follows has a name, or the
 * row has the points of what follows; without a level of its own, both.
 */
export function isLevelSubtotal(rows: readonly LeveledRow[], index: number): boolean {
  const row = rows[index];
  const next = rows[index + 1];
  if (row?.kind !== "indicator" || next?.kind !== "indicator") return false;
  if (row.own2 !== null || next.own1 !== null) return false;
  const { cells } = row;
  if (cells.has("name") || cells.has("target") || cells.has("actual")) return false;
  const isNamed = next.cells.has("name");
  return row.own1
    ? isNamed || isSumOfRowsBelow(rows, index)
    : isNamed && isSumOfRowsBelow(rows, index);
}

/** Whether the row has the points of the rows, two at least, down to the next level. */
function isSumOfRowsBelow(rows: readonly LeveledRow[], index: number): boolean {
  const own = pointsOf(rows[index]);
  let below = zero;
  let next = index + 1;
  for (; rows[next]?.kind === "indicator" && !rows[next]?.own1; next++) {
    below = below.plus(pointsOf(rows[next]) ?? zero);
  }
  return next > index + 2 && (own?.eq(below) ?? false);
}

function pointsOf(row: LeveledRow | undefined): Decimal | null {
  const [cell] = row?.cells.get("points") ?? [];
  return cell ? (parseNumber(cell.folded)?.value ?? null) : null;
}

/** Rows and labels that claim to be the sum of some indicators. */
export function findSubtotals(
  rows: readonly LeveledRow[],
  {
    indicators,
    figure,
  }: {
    readonly indicators: readonly Indicator[];
    readonly figure: (row: LogicalRow, role: "points" | "score") => Field<Figure>;
  },
): readonly Subtotal[] {
  const within = (from: number, to: number): readonly number[] =>
    indicators.map(({ row }) => row).filter((row) => from <= row && row < to);
  const bottom = (rows.at(-1)?.row ?? 0) + 1;

  const found: Subtotal[] = [];
  let start = 0;
  rows.forEach((row, index) => {
    const below = rows.slice(index + 1);
    if (row.kind === "subtotal") {
      const [label] = row.filled;
      if (label) {
        found.push({
          label: fold(label.text),
          at: { row: label.row, column: label.column },
          points: figure(row, "points"),
          score: figure(row, "score"),
          rows: within(start, row.row),
        });
      }
      start = row.row;
    } else if (isLevelSubtotal(rows, index)) {
      const end = below.find((each) => each.own1 !== null || each.kind !== "indicator");
      found.push({
        ...(row.own1 ? labelOf(row.own1) : { label: "", at: { row: row.row, column: 0 } }),
        points: figure(row, "points"),
        score: figure(row, "score"),
        rows: within(row.row, end?.row ?? bottom),
      });
    }

    for (const [own, ends] of [
      [row.own1, (each: LeveledRow) => each.own1 !== null],
      [row.own2, (each: LeveledRow) => each.own1 !== null || each.own2 !== null],
    ] as const) {
      const quota = own && quotaFigure(own);
      const end = below.find((each) => ends(each) || each.kind !== "indicator");
      if (own && quota) {
        found.push({
          ...labelOf(own),
          points: quota,
          score: absent,
          rows: within(row.row, end?.row ?? bottom),
        });
      }
    }
  });
  return found;
}

function labelOf({ text, cell }: LevelLabel): Pick<Subtotal, "label" | "at"> {
  return { label: text, at: { row: cell.row, column: cell.column } };
}

/** The figure that a label carries in its brackets, as a field at the label's cell. */
function quotaFigure({ text, cell }: LevelLabel): Field<Figure> | null {
  const quota = quotaOf(fold(text));
  if (quota === null) return null;
  const value = new Decimal(quota);
  return {
    state: "filled",
    at: { row: cell.row, column: cell.column },
    text,
    stored: "text",
    formula: null,
    value: { value, shown: value, decimals: value.decimalPlaces() },
  };
}
