import type { CellRange } from "../sheet/address";
import { absent, isFilled, isPresent, type Field } from "../form/field";
import type { Figure, Rate } from "../form/figure";
import type { Funds, FundsRow, MoneyUnit, RateNotation } from "../form/form";
import { executionRate } from "../score/execution";
import { fundsCaptions, fundsSourcePattern, fundsTotalLabels } from "../text/labels";
import { fold, printedLabel } from "../sheet/fold";
import { numberFormatAt } from "../sheet/sheet";
import { isFigure } from "./cell-kind";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import {
  fundsRoleOf,
  goalRoleOf,
  isHeaderLabel,
  isKnownHeaderLabel,
  isMoneyRole,
  type FundsRole,
} from "./label-of";
import { moneyFactor, unitBehind, unitStated } from "./money-unit";
import { readFigure, readRate, type Place } from "./read-cell";

/** The funds block (项目资金) with the rows of the sheet it takes. */
export interface FundsBlock {
  readonly funds: Funds;
  readonly moneyUnit: MoneyUnit | null;
  readonly rows: ReadonlySet<number>;
  /** The first column it takes: the head can stand on its left. */
  readonly left: number;
  /** Cells of header pairs (当年预算数：… ) that were read as funds. */
  readonly pairs: ReadonlySet<GridCell>;
}

interface FundsColumn {
  readonly role: FundsRole;
  /** The text of its header. */
  readonly folded: string;
  readonly left: number;
  readonly right: number;
}

type PlaceOf = (role: FundsRole) => Place | null;

/** Reads the block with a header row of its own: at least two money columns side by side. */
export function readFundsBlock(grid: Grid, range: CellRange): FundsBlock | null {
  let captioned: MoneyUnit | null = null;
  for (let row = range.top; row <= range.bottom; row++) {
    const cells = cellsBetween(grid, row, range);
    captioned ??= unitStated(cells.filter(isCaption));
    const columns = columnsOf(cells);
    if (columns.filter(({ role }) => isMoneyRole(role)).length < 2) continue;

    const moneyUnit = unitStated(cells) ?? captioned;
    const left = leftOf(grid, range, cells);
    const block = readRows(grid, { range: { ...range, left }, header: row, columns, moneyUnit });
    if (block) return { ...block, moneyUnit: moneyUnit ?? block.moneyUnit };
  }
  return null;
}

/** A block beside the head begins at its caption, or behind the last label with its value. */
function leftOf(grid: Grid, range: CellRange, cells: readonly GridCell[]): number {
  const first = cells.findIndex((cell) => fundsRoleOf(cell) !== null);
  const before = cells.slice(0, first);
  const caption = before.find(isCaption);
  if (caption) return caption.column;
  if (!before.some(isKnownHeaderLabel)) return range.left;
  const last = before.at(-1);
  const behind = last ? (grid.areaAt(last.row, last.column)?.right ?? last.column) + 1 : range.left;
  return behind;
}

function columnsOf(cells: readonly GridCell[]): readonly FundsColumn[] {
  const taken = new Set<FundsRole>();
  return cells.flatMap((cell, index) => {
    const role = fundsRoleOf(cell);
    if (!role || taken.has(role)) return [];
    taken.add(role);
    const next = cells[index + 1];
    return [
      { role, folded: cell.folded, left: cell.column, right: next ? next.column - 1 : cell.column },
    ];
  });
}

function readRows(
  grid: Grid,
  {
    range,
    header,
    columns,
    moneyUnit,
  }: {
    readonly range: CellRange;
    readonly header: number;
    readonly columns: readonly FundsColumn[];
    readonly moneyUnit: MoneyUnit | null;
  },
): FundsBlock | null {
  const taken = new Set([header]);
  const rows: FundsRow[] = [];
  for (let row = header + 1; row <= range.bottom; row++) {
    const cells = cellsBetween(grid, row, range);
    if (cells.length === 0) continue;
    if (cells.some((cell) => goalRoleOf(cell) !== null || (isHeaderLabel(cell) && !isSource(cell))))
      break;
    const label = cells.find((cell) => isSource(cell) && !isCaption(cell));
    if (!label && cells.some((cell) => cell.kind === "text" && !isCaption(cell))) break;

    const values = cells.filter((cell) => cell !== label && isUnderMoney(cell, columns));
    if (values.length > 1 && values.every(isWords)) break;

    taken.add(row);
    const placeOf: PlaceOf = (role) => {
      const column = columns.find((each) => each.role === role);
      if (!column) return null;
      const own = cells.filter(
        (cell) => column.left <= cell.column && cell.column <= column.right && cell !== label,
      );
      return { cells: own.slice(0, 1), at: own[0] ?? { row, column: column.left } };
    };
    rows.push(readRow(grid, { label: printedLabel(label?.text ?? ""), placeOf, moneyUnit }));
  }

  const total =
    rows.find(({ label }) => fundsTotalLabels.some((word) => label.startsWith(word))) ?? rows[0];
  if (!total) return null;
  return {
    funds: {
      total,
      sources: rows.filter((row) => row !== total),
      rateNotation: rateNotation(grid, rows, columns),
    },
    moneyUnit: null,
    rows: taken,
    left: range.left,
    pairs: new Set(),
  };
}

/** As the rates of the block are written; without any, as their header or the cell's format says. */
function rateNotation(
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

function isWords(cell: GridCell): boolean {
  return cell.kind === "text" && !isFigure(cell);
}

function isUnderMoney({ column }: GridCell, columns: readonly FundsColumn[]): boolean {
  return columns.some(({ left, right }) => left <= column && column <= right);
}

const longestLabel = 40;

function isCaption({ label }: GridCell): boolean {
  return fundsCaptions.some((caption) => label.startsWith(caption));
}

function isSource({ label, text }: GridCell): boolean {
  if (text.length > longestLabel) return false;
  return fundsSourcePattern.test(label) || fundsTotalLabels.some((word) => word === label);
}

function readRow(
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
  const money = (role: FundsRole): Field<Figure> => {
    const place = placeOf(role);
    return place ? readFigure(grid, place, moneyFactor(moneyUnit)) : absent;
  };
  const points = (role: FundsRole): Field<Figure> => {
    const place = placeOf(role);
    return place ? readFigure(grid, place) : absent;
  };
  const annualBudget = money("annualBudget");
  const executed = money("executed");
  const rate = placeOf("executionRate");
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
  };
}

/** Reads funds that stand as labels with a value each, as 当年预算数（元）： 57,432,800.00. */
export function readFundsPairs(
  grid: Grid,
  pairs: readonly { readonly label: GridCell; readonly place: Place }[],
): FundsBlock | null {
  const known = pairs.flatMap(({ label, place }) => {
    const role = fundsRoleOf(label);
    return role ? [{ role, label, place }] : [];
  });
  const money = known.find(({ role }) => role === "annualBudget" || role === "executed");
  if (!money) return null;

  const labels = known.map(({ label }) => label);
  const stated = unitStated(labels);
  const inCells =
    known.map(({ place }) => unitBehind(place.cells)).find((unit) => unit !== null) ?? null;
  const moneyUnit = stated ?? inCells;
  const placeOf: PlaceOf = (role) => known.find((pair) => pair.role === role)?.place ?? null;
  return {
    funds: {
      total: readRow(grid, { label: printedLabel(money.label.text), placeOf, moneyUnit }),
      sources: [],
      rateNotation: "percent-sign",
    },
    moneyUnit,
    rows: new Set(),
    left: 0,
    pairs: new Set(labels),
  };
}
