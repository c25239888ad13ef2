import type { CellRange } from "../sheet/address";
import { formulaAt, numberFormatAt, textAt, valueAt, type Sheet } from "../sheet/sheet";
import type { CellBlock } from "./host";

/** The block of a sheet that has been read already. */
export function cut(sheet: Sheet, range: CellRange): CellBlock {
  return {
    range,
    values: mapCells(range, (row, column) => valueAt(sheet, row, column)),
    texts: mapCells(range, (row, column) => textAt(sheet, row, column)),
    formulas: mapCells(range, (row, column) => formulaAt(sheet, row, column)),
    numberFormats: mapCells(range, (row, column) => numberFormatAt(sheet, row, column)),
    merges: sheet.merges.filter((area) => touches(area, range)),
  };
}

/** The sheet with these blocks in place of what stood there. */
export function paste(sheet: Sheet, blocks: readonly CellBlock[]): Sheet {
  return blocks.reduce(
    (pasted, block) => ({
      ...pasted,
      values: put(pasted.values, block.values, block.range, null),
      texts: put(pasted.texts, block.texts, block.range, ""),
      formulas: put(pasted.formulas, block.formulas, block.range, null),
      numberFormats: put(pasted.numberFormats, block.numberFormats, block.range, null),
      merges: [...pasted.merges.filter((area) => !touches(area, block.range)), ...block.merges],
    }),
    sheet,
  );
}

/** Whether a sheet holds exactly this. */
export function holds(sheet: Sheet, block: CellBlock): boolean {
  const { top, left, bottom, right } = block.range;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const [y, x] = [row - top, column - left];
      if (
        valueAt(sheet, row, column) !== (block.values[y]?.[x] ?? null) ||
        textAt(sheet, row, column) !== (block.texts[y]?.[x] ?? "") ||
        formulaAt(sheet, row, column) !== (block.formulas[y]?.[x] ?? null) ||
        numberFormatAt(sheet, row, column) !== (block.numberFormats[y]?.[x] ?? null)
      ) {
        return false;
      }
    }
  }
  return sameAreas(
    sheet.merges.filter((area) => touches(area, block.range)),
    block.merges,
  );
}

export function sameRange(a: CellRange | null, b: CellRange | null): boolean {
  if (!a || !b) return a === b;
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

function touches(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function sameAreas(a: readonly CellRange[], b: readonly CellRange[]): boolean {
  const known = new Set(a.map(keyOf));
  return a.length === b.length && b.every((area) => known.has(keyOf(area)));
}

function keyOf({ top, left, bottom, right }: CellRange): string {
  return [top, left, bottom, right].join();
}

function mapCells<Content>(
  { top, left, bottom, right }: CellRange,
  contentAt: (row: number, column: number) => Content,
): Content[][] {
  return Array.from({ length: bottom - top + 1 }, (_, y) =>
    Array.from({ length: right - left + 1 }, (_, x) => contentAt(top + y, left + x)),
  );
}

function put<Content>(
  cells: readonly (readonly Content[])[],
  block: readonly (readonly Content[])[],
  { top, left, bottom, right }: CellRange,
  empty: Content,
): readonly (readonly Content[])[] {
  const height = Math.max(cells.length, bottom + 1);
  return Array.from({ length: height }, (_, row) => {
    const own = cells[row] ?? [];
    if (row < top || row > bottom) return own;
    const width = right - left + 1;
    const middle = Array.from({ length: width }, (__, x) => block[row - top]?.[x] ?? empty);
    const before = Array.from({ length: left }, (__, column) => own[column] ?? empty);
    return [...before, ...middle, ...own.slice(right + 1)];
  });
}
