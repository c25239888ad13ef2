import type { CellRange } from "../sheet/address";
import type { Funds, FundsRow, MoneyUnit } from "../form/form";
import { fundsCaptions, fundsSourcePattern, fundsTotalLabels, partBeginning } from "../text/labels";
import { printedLabel } from "../sheet/fold";
import { isFigure } from "./cell-kind";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import {
  columnRoleOf,
  fundsRoleOf,
  goalRoleOf,
  isHeaderLabel,
  isKnownHeaderLabel,
  isMoneyRole,
  type BlockRole,
} from "./label-of";
import { unitBehind, unitStated } from "./money-unit";
import { factsOfCell, type Place } from "./read-cell";
import { rateNotation, readFundsRow, type FundsColumn, type PlaceOf } from "./read-funds-row";

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

/** Reads the block with a header row of its own: at least two money columns side by side. */
export function readFundsBlock(grid: Grid, range: CellRange): FundsBlock | null {
  let captioned: MoneyUnit | null = null;
  let caption: GridCell | undefined;
  for (let row = range.top; row <= range.bottom; row++) {
    const cells = cellsBetween(grid, row, range);
    const captions = cells.filter(isCaption);
    captioned ??= unitStated(captions);
    caption = captions.at(-1) ?? caption;
    const columns = columnsOf(cells);
    if (columns.filter(({ role }) => isMoneyRole(role)).length < 2) continue;

    const head = caption ?? cells.find((cell) => isMoneyRole(fundsRoleOf(cell)));
    if (!head) continue;
    const stated = unitStated(cells) ?? captioned;
    const left = leftOf(grid, range, cells);
    const block = readRows(grid, {
      range: { ...range, left },
      header: row,
      caption: head,
      columns,
      stated,
    });
    if (block) return block;
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

function blockRoleOf(cell: GridCell): BlockRole | null {
  return fundsRoleOf(cell) ?? (columnRoleOf(cell) === "deviation" ? "deviation" : null);
}

/** Of two columns for one thing it is the first, unless that is the caption of the block: 年度预算申请. */
function columnsOf(cells: readonly GridCell[]): readonly FundsColumn[] {
  const taken = new Set<BlockRole>();
  return cells.flatMap((cell, index) => {
    const role = blockRoleOf(cell);
    if (!role || taken.has(role)) return [];
    if (index === 0 && cells.slice(1).some((other) => blockRoleOf(other) === role)) return [];
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
    caption,
    columns,
    stated,
  }: {
    readonly range: CellRange;
    readonly header: number;
    readonly caption: GridCell;
    readonly columns: readonly FundsColumn[];
    /** The unit that the sheet names above the amounts. */
    readonly stated: MoneyUnit | null;
  },
): FundsBlock | null {
  const taken = new Set([header]);
  const rows: FundsRow[] = [];
  let unit = grid.givenUnit ?? stated;
  const reason = columns.find(({ role }) => role === "deviation");
  const isReason = (cell: GridCell): boolean => reason !== undefined && isUnder(cell, reason);
  for (let row = header + 1; row <= range.bottom; row++) {
    const cells = cellsBetween(grid, row, range);
    if (cells.length === 0) continue;
    if (cells.some((cell) => goalRoleOf(cell) !== null || (isHeaderLabel(cell) && !isSource(cell))))
      break;
    const label = cells.find((cell) => isSource(cell) && !isCaption(cell) && !isReason(cell));
    if (!label && cells.some((cell) => cell.kind === "text" && !isCaption(cell))) break;

    const values = cells.filter((cell) => cell !== label && isUnderMoney(cell, columns));
    if (values.length > 1 && values.every(isWords)) break;

    taken.add(row);
    unit ??= values.flatMap((cell) => unitBehind([cell]) ?? [])[0] ?? null;
    const placeOf: PlaceOf = (role) => {
      const column = columns.find((each) => each.role === role);
      if (!column) return null;
      const own = cells.filter((cell) => isUnder(cell, column) && cell !== label);
      return { cells: own.slice(0, 1), at: own[0] ?? { row, column: column.left } };
    };
    rows.push(
      readFundsRow(grid, {
        label: printedLabel(label?.text ?? fundsCaptions[0]),
        placeOf,
        moneyUnit: unit,
      }),
    );
  }

  const total =
    rows.find(({ label }) => fundsTotalLabels.some((word) => label.startsWith(word))) ?? rows[0];
  if (!total) return null;
  const sources = rows.filter((row) => row !== total);
  return {
    funds: {
      caption: factsOfCell(caption),
      statesUnit: stated !== null,
      total,
      sources,
      isNested: sources.slice(1).some(({ label }) => label.startsWith(partBeginning)),
      rateNotation: rateNotation(grid, rows, columns),
    },
    moneyUnit: unit,
    rows: taken,
    left: range.left,
    pairs: new Set(),
  };
}

function isWords(cell: GridCell): boolean {
  return cell.kind === "text" && !isFigure(cell);
}

function isUnderMoney(cell: GridCell, columns: readonly FundsColumn[]): boolean {
  return columns.some((column) => isUnder(cell, column));
}

function isUnder({ column }: GridCell, { left, right }: FundsColumn): boolean {
  return left <= column && column <= right;
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
  const moneyUnit = grid.givenUnit ?? stated ?? inCells;
  const placeOf: PlaceOf = (role) => known.find((pair) => pair.role === role)?.place ?? null;
  return {
    funds: {
      caption: factsOfCell(money.label),
      statesUnit: stated !== null,
      total: readFundsRow(grid, { label: printedLabel(money.label.text), placeOf, moneyUnit }),
      sources: [],
      isNested: false,
      rateNotation: "percent-sign",
    },
    moneyUnit,
    rows: new Set(),
    left: 0,
    pairs: new Set(labels),
  };
}
