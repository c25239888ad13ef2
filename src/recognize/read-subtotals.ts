import { absent, type Field } from "../form/field";
import type { Figure } from "../form/figure";
import type { Indicator, Subtotal } from "../form/form";
import { Decimal, zero } from "../score/decimal";
import { firstIndex } from "./first-index";
import { fold } from "../sheet/fold";
import { quotaOf } from "./level-word";
import type { LogicalRow } from "./logical-rows";
import { parseNumber } from "./parse-number";
import type { LevelLabel, LeveledRow } from "./resolve-levels";

/**
 * The rows that only sum up their level (产出指标 45 45): without a name, target or actual value,
 * above rows of the same level that have no level of their own. What follows has a name, or the row
 * has the points of what follows; without a level of its own, both.
 */
export function findLevelSubtotals(rows: readonly LeveledRow[]): ReadonlySet<LeveledRow> {
  const found = new Set<LeveledRow>();
  let below = { count: 0, points: zero };
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    const next = rows[index + 1];
    if (!row) break;
    if (next?.kind !== "indicator" || next.own1) below = { count: 0, points: zero };
    else below = { count: below.count + 1, points: below.points.plus(pointsOf(next) ?? zero) };
    if (isLevelSubtotal(row, next, below)) found.add(row);
  }
  return found;
}

/** `below` are the rows, two at least, down to the next level. */
function isLevelSubtotal(
  row: LeveledRow,
  next: LeveledRow | undefined,
  below: { readonly count: number; readonly points: Decimal },
): boolean {
  if (row.kind !== "indicator" || next?.kind !== "indicator") return false;
  if (row.own2 !== null || next.own1 !== null) return false;
  const { cells } = row;
  if (cells.has("name") || cells.has("target") || cells.has("actual")) return false;
  const own = pointsOf(row);
  const isNamed = next.cells.has("name");
  const isSum = below.count > 1 && own !== null && own.gt(zero) && own.eq(below.points);
  return row.own1 ? isNamed || isSum : isNamed && isSum;
}

function pointsOf(row: LeveledRow): Decimal | null {
  const [cell] = row.cells.get("points") ?? [];
  return cell ? (parseNumber(cell.folded)?.value ?? null) : null;
}

/** Rows and labels that claim to be the sum of some indicators. */
export function findSubtotals(
  rows: readonly LeveledRow[],
  {
    indicators,
    levelSubtotals,
    figure,
  }: {
    readonly indicators: readonly Indicator[];
    readonly levelSubtotals: ReadonlySet<LeveledRow>;
    readonly figure: (row: LogicalRow, role: "points" | "score") => Field<Figure>;
  },
): readonly Subtotal[] {
  const indicatorRows = indicators.map(({ row }) => row);
  const itself = (row: number): number => row;
  const within = (from: number, to: number): readonly number[] =>
    indicatorRows.slice(
      firstIndex(indicatorRows, from, itself),
      firstIndex(indicatorRows, to, itself),
    );
  const ends = levelEnds(rows);

  const found: Subtotal[] = [];
  let start = 0;
  rows.forEach((row, index) => {
    const { end1 = 0, end2 = 0 } = ends[index] ?? {};
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
    } else if (levelSubtotals.has(row)) {
      found.push({
        ...(row.own1 ? labelOf(row.own1) : { label: "", at: { row: row.row, column: 0 } }),
        points: figure(row, "points"),
        score: figure(row, "score"),
        rows: within(row.row, end1),
      });
    }

    for (const [own, end] of [
      [row.own1, end1],
      [row.own2, end2],
    ] as const) {
      const quota = own && quotaFigure(own);
      if (own && quota) {
        found.push({
          ...labelOf(own),
          points: quota,
          score: absent,
          rows: within(row.row, end),
        });
      }
    }
  });
  return found;
}

/** For each row, the sheet row at which its level 1 ends, and that at which its level 2 does. */
function levelEnds(
  rows: readonly LeveledRow[],
): readonly { readonly end1: number; readonly end2: number }[] {
  const bottom = (rows.at(-1)?.row ?? 0) + 1;
  let [end1, end2] = [bottom, bottom];
  return [...rows]
    .reverse()
    .map((row) => {
      const ends = { end1, end2 };
      if (row.own1 || row.kind !== "indicator") end1 = row.row;
      if (row.own1 || row.own2 || row.kind !== "indicator") end2 = row.row;
      return ends;
    })
    .reverse();
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
