import { fromA1, rangeToA1, toA1, type CellRange } from "../../sheet/address";
import { columnLimit, rowLimit, wholeColumns, wholeRows } from "../grid/change";

/** What stands before the "!", if anything does, and the area after it. */
interface Reference {
  readonly sheetName: string | null;
  readonly area: CellRange;
}

export const wholeSheet: CellRange = {
  top: 0,
  left: 0,
  bottom: rowLimit - 1,
  right: columnLimit - 1,
};

/** A name that a formula may write without quotes. */
const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const likeCell = /^[a-z]{1,3}\d+$/i;

/** `A1`, `$A$1:B3`, `C:C`, `3:5`, each with or without a sheet; null where it is none of these. */
export function readReference(text: string): Reference | null {
  const bang = text.lastIndexOf("!");
  const area = readArea(
    text
      .slice(bang + 1)
      .replaceAll("$", "")
      .toUpperCase(),
  );
  if (!area) return null;
  return { sheetName: bang < 0 ? null : unquote(text.slice(0, bang)), area };
}

export function sayReference(sheetName: string, area: CellRange): string {
  const isPlain = plainName.test(sheetName) && !likeCell.test(sheetName);
  const name = isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${name}!${sayArea(area)}`;
}

/** As Excel writes it: whole rows and columns without their ends. */
export function sayArea(area: CellRange): string {
  const { top, left, bottom, right } = area;
  if (right - left + 1 >= columnLimit) return `${top + 1}:${bottom + 1}`;
  if (bottom - top + 1 >= rowLimit) return `${columnName(left)}:${columnName(right)}`;
  return rangeToA1(area);
}

export function isWithinSheet({ top, left, bottom, right }: CellRange): boolean {
  return (
    top >= 0 &&
    left >= 0 &&
    top <= bottom &&
    left <= right &&
    bottom < rowLimit &&
    right < columnLimit
  );
}

export function rowsOf({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: CellRange): number {
  return right - left + 1;
}

export function intersect(one: CellRange, other: CellRange): CellRange | null {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function unite(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function readArea(text: string): CellRange | null {
  const [from = "", to = from, ...others] = text.split(":");
  if (others.length > 0) return null;

  const [first, last] = [fromA1(from), fromA1(to)];
  if (first && last) return spanOf(first.row, first.column, last.row, last.column);
  if (!text.includes(":")) return null;
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    return wholeRows(spanOf(Number(from) - 1, 0, Number(to) - 1, 0));
  }
  const [left, right] = [fromA1(`${from}1`), fromA1(`${to}1`)];
  return left && right ? wholeColumns(spanOf(0, left.column, 0, right.column)) : null;
}

function spanOf(row: number, column: number, otherRow: number, otherColumn: number): CellRange {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function columnName(column: number): string {
  return toA1({ row: 0, column }).slice(0, -1);
}
