import type { CellRange } from "../sheet/address";
import { isFilled, isPresent } from "../form/field";
import type { Funds, FundsRow, MoneyUnit, RateNotation } from "../form/form";
import { fundsCaptions, fundsSourcePattern, fundsTotalLabels } from "../text/labels";
import { fold, printedLabel } from "../sheet/fold";
import { numberFormatAt } from "../sheet/sheet";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import {
  columnRoleOf,
  fundsRoleOf,
  goalRoleOf,
  isHeaderLabel,
  isMoneyRole,
  type BlockRole,
} from "./label-of";
import { unitBehind, unitStated } from "./money-unit";
import { factsOfCell, type Place } from "./read-cell";
import { readFundsRow, type PlaceOf } from "./read-funds-row";

/** The funds block (项目资金) with the rows of the sheet it takes. */
export interface FundsBlock {
  readonly funds: Funds;
  readonly moneyUnit: MoneyUnit | null;
  readonly rows: ReadonlySet<number>;
  /** Cells of header pairs (当年预算数：… ) that were read as funds. */
  readonly pairs: ReadonlySet<GridCell>;
}

interface FundsColumn {
  readonly role: BlockRole;
  /** The text of its header. */
  readonly folded: string;
  readonly left: number;
  readonly right: number;
}

/** Reads the block with a header row of its own: at least two money columns side by side. */
export function readFundsBlock(grid: Grid, range: CellRange): FundsBlock | null {
  for (let row = range.top; row <= range.bottom; row++) {
    const cells = cellsBetween(grid, row, range);
    const columns = columnsOf(cells);
    if (columns.filter(({ role }) => isMoneyRole(role)).length < 2) continue;

    const captions = captionsAbove(grid, range, row);
    const moneyUnit = unitStated(cells) ?? unitStated(captions);
    const caption = captions.at(-1) ?? cells.find((cell) => isMoneyRole(fundsRoleOf(cell)));
    if (!caption) continue;
    const block = readRows(grid, { range, header: row, caption, columns, moneyUnit });
    if (block) return { ...block, moneyUnit: moneyUnit ?? block.moneyUnit };
  }
  return null;
}

function columnsOf(cells: readonly GridCell[]): readonly FundsColumn[] {
  const taken = new Set<BlockRole>();
  return cells.flatMap((cell, index) => {
    const role = fundsRoleOf(cell) ?? (columnRoleOf(cell) === "deviation" ? "deviation" : null);
    if (!role || taken.has(role)) return [];
    taken.add(role);
    const next = cells[index + 1];
    return [
      { role, folded: cell.folded, left: cell.column, right: next ? next.column - 1 : cell.column },
    ];
  });
}

function captionsAbove(grid: Grid, range: CellRange, row: number): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (let above = range.top; above <= row; above++) {
    cells.push(...cellsBetween(grid, above, range).filter(isCaption));
  }
  return cells;
}

function readRows(
  grid: Grid,
  {
    range,
    header,
    caption,
    columns,
    moneyUnit,
  }: {
    readonly range: CellRange;
    readonly header: number;
    readonly caption: GridCell;
    readonly columns: readonly FundsColumn[];
    readonly moneyUnit: MoneyUnit | null;
  },
): FundsBlock | null {
  const taken = new Set([header]);
  const rows: FundsRow[] = [];
  const reason = columns.find(({ role }) => role === "deviation");
  const isReason = ({ column }: GridCell): boolean =>
    reason !== undefined && reason.left <= column && column <= reason.right;
  for (let row = header + 1; row <= range.bottom; row++) {
    const cells = cellsBetween(grid, row, range);
    if (cells.length === 0) continue;
    if (cells.some((cell) => goalRoleOf(cell) !== null || (isHeaderLabel(cell) && !isSource(cell))))
      break;
    const label = cells.find((cell) => isSource(cell) && !isCaption(cell) && !isReason(cell));
    if (!label && cells.some((cell) => cell.kind === "text" && !isCaption(cell))) break;

    taken.add(row);
    const placeOf: PlaceOf = (role) => {
      const column = columns.find((each) => each.role === role);
      if (!column) return null;
      const own = cells.filter(
        (cell) => column.left <= cell.column && cell.column <= column.right && cell !== label,
      );
      return { cells: own.slice(0, 1), at: own[0] ?? { row, column: column.left } };
    };
    rows.push(readFundsRow(grid, { label: printedLabel(label?.text ?? ""), placeOf, moneyUnit }));
  }

  const total =
    rows.find(({ label }) => fundsTotalLabels.some((word) => label.startsWith(word))) ?? rows[0];
  if (!total) return null;
  return {
    funds: {
      caption: factsOfCell(caption),
      total,
      sources: rows.filter((row) => row !== total),
      rateNotation: rateNotation(grid, rows, columns),
    },
    moneyUnit: null,
    rows: taken,
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

const longestLabel = 40;

function isCaption({ label }: GridCell): boolean {
  return fundsCaptions.some((caption) => label.startsWith(caption));
}

function isSource({ label, text }: GridCell): boolean {
  if (text.length > longestLabel) return false;
  return fundsSourcePattern.test(label) || fundsTotalLabels.some((word) => word === label);
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
      caption: factsOfCell(money.label),
      total: readFundsRow(grid, { label: printedLabel(money.label.text), placeOf, moneyUnit }),
      sources: [],
      rateNotation: "percent-sign",
    },
    moneyUnit,
    rows: new Set(),
    pairs: new Set(labels),
  };
}
