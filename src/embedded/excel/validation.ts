import type { Worksheet } from "@univerjs/core";
import type { DataValidation } from "hucre";
import type { CellAddress, CellRange } from "../../sheet/address";
import { embeddedText } from "../../text/embedded";
import { cellsIn } from "../grid/cell-matrix";
import { shownAt } from "../grid/cells";
import type { Grid } from "../grid/grid";
import { isRecord, listOf } from "../wire/json";
import { intersect, readReference } from "./reference";

/** What may be typed into a cell (数据验证：序列). */
export interface ValueList {
  readonly values: readonly string[];
  /** Why another value is refused; null where the file lets it in. */
  readonly refusal: string | null;
}

/** The rules of a sheet for what is typed, as its file had them. */
export function validationsOf(sheet: Worksheet): DataValidation[] {
  return listOf(sheet.getConfig().custom?.["validations"]).filter(isValidation);
}

/** Null where anything may be typed, or where a list is computed in a way that is not known here. */
export function valueListAt(grid: Grid, sheet: Worksheet, at: CellAddress): ValueList | null {
  const rule = validationsOf(sheet).find(
    ({ type, range }) => type === "list" && areasOf(range).some((area) => isWithin(area, at)),
  );
  const values = rule && (rule.values ?? valuesIn(grid, sheet, rule.formula1 ?? ""));
  if (!values) return null;
  const { showErrorMessage = false, errorStyle = "stop", errorMessage } = rule;
  const isStrict = showErrorMessage && errorStyle === "stop";
  return {
    values: values.map((value) => value.trim()).filter((value) => value !== ""),
    refusal: isStrict ? (errorMessage ?? embeddedText.notInList) : null,
  };
}

/** Why this may not be typed there; what a formula gives is let in. */
export function refusalOf(
  grid: Grid,
  sheet: Worksheet,
  at: CellAddress,
  typed: string,
): string | null {
  const list = valueListAt(grid, sheet, at);
  const text = typed.trim();
  if (!list || text === "" || text.startsWith("=")) return null;
  const isListed = list.values.some((value) => value === text || Number(value) === Number(text));
  return isListed ? null : list.refusal;
}

/** The areas of a rule, which stand side by side in the file. */
export function areasOf(range: string): CellRange[] {
  return range.split(" ").flatMap((part) => readReference(part)?.area ?? []);
}

function valuesIn(grid: Grid, sheet: Worksheet, formula: string): readonly string[] | null {
  const reference = readReference(formula.replace(/^=/, ""));
  const source = grid.sheetByName(reference?.sheetName ?? sheet.getName());
  if (!reference || !source) return null;
  const used = {
    top: 0,
    left: 0,
    bottom: source.getRowCount() - 1,
    right: source.getColumnCount() - 1,
  };
  const area = intersect(reference.area, used);
  return area && cellsIn(area).map(({ row, column }) => shownAt(grid, source, row, column));
}

function isWithin({ top, left, bottom, right }: CellRange, { row, column }: CellAddress): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function isValidation(value: unknown): value is DataValidation {
  return isRecord(value) && typeof value["range"] === "string" && typeof value["type"] === "string";
}
