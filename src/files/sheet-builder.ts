import type { CellAddress, CellRange } from "../sheet/address";
import type { CellValue, Sheet } from "../sheet/sheet";
import type { Omission } from "./file-reading";
import { cellLimit, isInPartRead, isTooLarge, omissionOf, partRead } from "./sheet-limits";

/** A cell with something in it, at its place. */
export interface PlacedCell extends CellAddress {
  readonly value: CellValue;
  /** What the cell shows. */
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

/** Takes the cells of a sheet in any order, and never keeps more of them than `cellLimit`. */
export interface SheetBuilder {
  readonly put: (cell: PlacedCell) => void;
  readonly merge: (area: CellRange) => void;
  /** `known` is where the sheet ends, if not all its cells were put. */
  readonly finish: (known?: CellAddress) => BuiltSheet;
}

export interface BuiltSheet {
  readonly sheet: Sheet;
  readonly omission: Omission | null;
}

type Row = (PlacedCell | undefined)[];
type Rows = (Row | undefined)[];

export function createSheetBuilder(name: string): SheetBuilder {
  const rows: Rows = [];
  const merges: CellRange[] = [];
  let end: CellAddress = { row: -1, column: -1 };
  let count = 0;
  let isPart = false;

  function put(cell: PlacedCell): void {
    end = { row: Math.max(end.row, cell.row), column: Math.max(end.column, cell.column) };
    if (isPart && !isInPartRead(cell)) return;
    (rows[cell.row] ??= [])[cell.column] = cell;
    count++;
    if (count > cellLimit) keepPart();
  }

  function keepPart(): void {
    isPart = true;
    rows.length = Math.min(rows.length, partRead.rows);
    for (const row of rows) if (row) row.length = Math.min(row.length, partRead.columns);
  }

  function finish(known: CellAddress = end): BuiltSheet {
    if (isTooLarge(known)) keepPart();
    const areas = mergedAreas(merges, isPart ? { row: -1, column: -1 } : end);
    for (const area of areas) clearCovered(rows, area);
    return {
      sheet: { name, ...gridsOf(rows), merges: areas },
      omission: isPart ? omissionOf(name, known) : null,
    };
  }

  return { put, merge: (area) => merges.push(area), finish };
}

/**
 * Merged areas, cut off where no cell is read: a whole column may be merged. They do not overlap in
 * a sound file; what would make them cover more than is read of a sheet is left out.
 */
function mergedAreas(merges: readonly CellRange[], end: CellAddress): CellRange[] {
  const lastRow = Math.max(end.row, partRead.rows - 1);
  const lastColumn = Math.max(end.column, partRead.columns - 1);
  const areas: CellRange[] = [];
  let covered = 0;
  for (const { top, left, ...corner } of merges) {
    const bottom = Math.min(corner.bottom, lastRow);
    const right = Math.min(corner.right, lastColumn);
    const cells = (bottom - top + 1) * (right - left + 1);
    if (!(top >= 0 && left >= 0 && bottom >= top && right >= left && cells > 1)) continue;
    covered += cells;
    if (covered <= cellLimit) areas.push({ top, left, bottom, right });
  }
  return areas;
}

/** Only the top left cell of a merged area counts; Excel keeps what the others held, unseen. */
function clearCovered(rows: Rows, { top, left, bottom, right }: CellRange): void {
  const last = Math.min(bottom, rows.length - 1);
  for (let row = top; row <= last; row++) {
    const cells = rows[row];
    const from = row === top ? left + 1 : left;
    cells?.fill(undefined, from, right + 1);
  }
}

function gridsOf(rows: Rows): Omit<Sheet, "name" | "merges"> {
  const widths = Array.from(rows, (row) => filledLength(row ?? [], isFilled));
  const height = filledLength(widths, (width) => width !== undefined && width > 0);

  function grid<Content>(contentOf: (cell: PlacedCell) => Content, none: Content): Content[][] {
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: widths[row] ?? 0 }, (_, column) => {
        const cell = rows[row]?.[column];
        return cell ? contentOf(cell) : none;
      }),
    );
  }

  return {
    values: grid(({ value }) => value, null),
    texts: grid(({ text }) => text, ""),
    formulas: grid(({ formula }) => formula, null),
    numberFormats: grid(({ numberFormat }) => numberFormat, null),
  };
}

function isFilled(cell: PlacedCell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

/** The length of a list without the empty ones at its end. */
function filledLength<Item>(
  list: readonly (Item | undefined)[],
  isFilled: (item: Item | undefined) => boolean,
): number {
  let length = list.length;
  while (length > 0 && !isFilled(list[length - 1])) length--;
  return length;
}
