import type { CellRange } from "../sheet/address";
import { areaOf, rangeAt } from "./areas";

/** Of more merged areas than these Excel does not answer. */
const mostAreas = 512;
const mostRows = 512;

/** How a range is cut to be asked for its merged areas; "small" parts cannot hold too many. */
export type Bands = "tall" | "small";

/** Asks for the merged areas that touch a range; they are there after the next sync. */
export function askMergedAreas(
  sheet: Excel.Worksheet,
  range: CellRange,
  bands: Bands,
): () => readonly CellRange[] {
  const asked = cutIn(range, bands).map((band) => {
    const merged = rangeAt(sheet, band).getMergedAreasOrNullObject();
    merged.areas.load("rowIndex, columnIndex, rowCount, columnCount");
    return merged;
  });
  return () =>
    distinct(
      asked.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(areaOf))),
    );
}

/** Parts of a range of some rows each; small ones have no more cells than there may be areas. */
function cutIn(range: CellRange, bands: Bands): readonly CellRange[] {
  const width = range.right - range.left + 1;
  const columns = bands === "tall" ? width : Math.min(width, mostAreas);
  const rows = bands === "tall" ? mostRows : Math.floor(mostAreas / columns);
  const parts: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    for (let left = range.left; left <= range.right; left += columns) {
      const bottom = Math.min(top + rows - 1, range.bottom);
      parts.push({ top, left, bottom, right: Math.min(left + columns - 1, range.right) });
    }
  }
  return parts;
}

/** An area that touches several parts is answered for each. */
function distinct(areas: readonly CellRange[]): readonly CellRange[] {
  return [...new Map(areas.map((area) => [`${area.top},${area.left}`, area])).values()];
}
