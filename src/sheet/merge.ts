import type { CellRange } from "./address";

/** Answers which merged area, if any, a cell lies in; in constant time after one pass. */
export interface MergeIndex {
  readonly areaAt: (row: number, column: number) => CellRange | null;
}

export function indexMerges(merges: readonly CellRange[]): MergeIndex {
  const rows = new Map<number, CellRange[]>();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row++) {
      const areas = rows.get(row);
      if (areas) areas.push(area);
      else rows.set(row, [area]);
    }
  }

  return {
    areaAt: (row, column) =>
      rows.get(row)?.find(({ left, right }) => left <= column && column <= right) ?? null,
  };
}
