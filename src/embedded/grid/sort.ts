import type { Worksheet } from "@univerjs/core";
import { ReorderRangeCommand } from "@univerjs/sheets";
import type { CellRange } from "../../sheet/address";
import { toUniverRange } from "./cell-matrix";
import { formulaAt, mergedAreas, valueAt, type Content } from "./cells";
import type { Grid } from "./grid";

export type SortOrder = "ascending" | "descending";

/** Univer's free packages know how to put rows into another order, but not into which. */
export function sortRows(
  grid: Grid,
  sheet: Worksheet,
  { area, column, order }: SortParams,
): "sorted" | "merged" | "formulas" {
  const isInArea = (row: number, at: number): boolean =>
    row >= area.top && row <= area.bottom && at >= area.left && at <= area.right;
  if (mergedAreas(sheet).some(({ top, left }) => isInArea(top, left))) return "merged";

  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const columns = Array.from(
    { length: area.right - area.left + 1 },
    (_, index) => area.left + index,
  );
  const hasFormula = rows.some((row) =>
    columns.some((at) => formulaAt(grid, sheet, row, at) !== valueAt(grid, sheet, row, at)),
  );
  // Univer moves a formula as it is, with the cells that it names.
  if (hasFormula) return "formulas";

  const sorted = rows
    .map((row) => ({ row, key: valueAt(grid, sheet, row, column) }))
    .sort((one, other) => compare(one.key, other.key, order));
  grid.commands.syncExecuteCommand(ReorderRangeCommand.id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: toUniverRange(area),
    order: Object.fromEntries(sorted.map(({ row }, index) => [area.top + index, row])),
  });
  return "sorted";
}

interface SortParams {
  readonly area: CellRange;
  /** Whose values decide. */
  readonly column: number;
  readonly order: SortOrder;
}

/** As Excel: numbers, texts, truth values; what is empty stands last in either order. */
function compare(one: Content, other: Content, order: SortOrder): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  const sign = order === "ascending" ? 1 : -1;
  const byKind = kinds.indexOf(typeof one) - kinds.indexOf(typeof other);
  if (byKind !== 0) return sign * byKind;
  if (typeof one === "string") return sign * one.localeCompare(String(other), "zh-CN");
  return sign * (Number(one) - Number(other));
}

const kinds: readonly string[] = ["number", "string", "boolean"];
