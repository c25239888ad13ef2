import type { MoneyUnit } from "../form/form";
import type { CellRange } from "../sheet/address";
import { indexMerges, type MergeIndex } from "../sheet/merge";
import { formulaAt, numberFormatAt, valueAt, type CellValue, type Sheet } from "../sheet/sheet";
import { fold, foldLabel } from "../sheet/fold";
import { kindOf, type CellKind } from "./cell-kind";
import { firstIndex } from "./first-index";

/** A cell with something in it. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** As shown. */
  readonly text: string;
  /** What labels are known by. */
  readonly label: string;
  readonly folded: string;
  readonly kind: CellKind;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

/** A sheet as the recognizer walks it: the filled cells of each row, and the merged areas. */
export interface Grid extends MergeIndex {
  readonly sheet: Sheet;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The filled cells of a row from left to right, made when first asked for. */
  readonly cellsIn: (row: number) => readonly GridCell[];
  readonly isEmptyColumn: (column: number) => boolean;
  /** 金额单位 that a user gave: it counts above what the sheet says. */
  readonly givenUnit: MoneyUnit | null;
}

/** `aliases` are labels that a sheet uses for others: 考评总得分 for 总分. */
export function createGrid(
  sheet: Sheet,
  aliases: Aliases = new Map(),
  givenUnit: MoneyUnit | null = null,
): Grid {
  const rows: (readonly GridCell[] | undefined)[] = [];
  const cellsIn = (row: number): readonly GridCell[] =>
    (rows[row] ??= readRow(sheet, row, aliases));
  const columnCount = sheet.texts.reduce((widest, { length }) => Math.max(widest, length), 0);
  const { areaAt } = indexMerges(sheet.merges);
  const empty = new Map<number, boolean>();
  const isEmptyColumn = (column: number): boolean => {
    const known =
      empty.get(column) ?? sheet.texts.every((texts) => !isVisible(texts[column] ?? ""));
    empty.set(column, known);
    return known;
  };
  const rowCount = sheet.texts.length;
  return { sheet, rowCount, columnCount, cellsIn, isEmptyColumn, areaAt, givenUnit };
}

const visible = /[^\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

function isVisible(text: string): boolean {
  return text !== "" && visible.test(text);
}

type Aliases = ReadonlyMap<string, string>;

function readRow(sheet: Sheet, row: number, aliases: Aliases): readonly GridCell[] {
  const cells: GridCell[] = [];
  (sheet.texts[row] ?? []).forEach((text, column) => {
    if (isVisible(text)) cells.push(new LazyCell(sheet, aliases, row, column, text));
  });
  return cells;
}

/** Folding is put off until it is asked for: most cells of a sheet belong to no form. */
class LazyCell implements GridCell {
  readonly #sheet: Sheet;
  readonly #aliases: Aliases;
  #folded: string | undefined;
  #label: string | undefined;
  #kind: CellKind | undefined;

  constructor(
    sheet: Sheet,
    aliases: Aliases,
    readonly row: number,
    readonly column: number,
    readonly text: string,
  ) {
    this.#sheet = sheet;
    this.#aliases = aliases;
  }

  get folded(): string {
    return (this.#folded ??= fold(this.text));
  }

  get label(): string {
    const label = (this.#label ??= foldLabel(this.text));
    return this.#aliases.size === 0 ? label : (this.#aliases.get(label) ?? label);
  }

  get kind(): CellKind {
    return (this.#kind ??= kindOf(this.folded));
  }

  get value(): CellValue {
    return valueAt(this.#sheet, this.row, this.column);
  }

  get formula(): string | null {
    return formulaAt(this.#sheet, this.row, this.column);
  }

  get numberFormat(): string | null {
    return numberFormatAt(this.#sheet, this.row, this.column);
  }
}

const columnOf = ({ column }: GridCell): number => column;

/** The cells of a row between two columns, both included. */
export function cellsBetween(
  grid: Grid,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly GridCell[] {
  const cells = grid.cellsIn(row);
  if (left === 0 && right >= grid.columnCount - 1) return cells;
  return cells.slice(firstIndex(cells, left, columnOf), firstIndex(cells, right + 1, columnOf));
}

/** The filled cell that stands somewhere. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  const cells = grid.cellsIn(row);
  const cell = cells[firstIndex(cells, column, columnOf)];
  return cell?.column === column ? cell : undefined;
}

/** Whether some cell of a range is merged: pasted text has none, so that there no row has moved. */
export function hasMerges(grid: Grid, range: CellRange): boolean {
  let row = range.top;
  const isMerged = ({ column }: GridCell): boolean => grid.areaAt(row, column) !== null;
  while (row <= range.bottom && !cellsBetween(grid, row, range).some(isMerged)) row++;
  return row <= range.bottom;
}
