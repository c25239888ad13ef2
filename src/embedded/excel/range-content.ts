import type { Worksheet } from "@univerjs/core";
import type { Grid } from "../grid/grid";
import { writeNumberFormats, writeValues } from "../grid/edit";
import { isProtected } from "../grid/protection";
import { isQuantityText } from "../grid/typed-text";
import { accessDenied, invalidArgument, type HostError } from "../wire/host-error";
import { listOf, type Json } from "../wire/json";
import type { SheetArea } from "./model";
import { columnsOf, rowsOf } from "./reference";

type CellReader = (grid: Grid, sheet: Worksheet, row: number, column: number) => Json;

/** Of more cells than these a property is null, as it is of whole rows in Excel. */
const mostCells = 5_000_000;

/** A property that has a value for each cell. */
export function readCells({ model, sheet, area }: SheetArea, readCell: CellReader): Json {
  if (rowsOf(area) * columnsOf(area) > mostCells) return null;
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) =>
      readCell(model.grid, sheet, area.top + row, area.left + column),
    ),
  );
}

export function writeContent(self: SheetArea, value: unknown, location: string): void {
  const rows = matrixOf(self, value, location);
  // Excel says of such a text that there is a problem with the formula.
  const isMistaken = rows.flat().some((item) => typeof item === "string" && isQuantityText(item));
  if (isMistaken) throw invalidArgument(location);
  const { grid } = self.model;
  writeValues(grid, writableSheet(self, location), self.area, rows);
}

export function writeFormats(self: SheetArea, value: unknown): void {
  const location = "Range.numberFormat";
  const rows = matrixOf(self, value, location);
  writeNumberFormats(self.model.grid, writableSheet(self, location), self.area, rows);
}

export function sizeMismatch(location: string): HostError {
  return invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Univer itself would let the owner of a protected sheet write. */
function writableSheet({ model, sheet }: SheetArea, location: string): Worksheet {
  if (isProtected(model.grid, sheet)) throw accessDenied(location);
  return sheet;
}

/** A row for each row; a single value, alone or in an array, is meant for every cell. */
function matrixOf({ area }: SheetArea, value: unknown, location: string): unknown[][] {
  if (rowsOf(area) * columnsOf(area) > mostCells) throw invalidArgument(location);
  const rows = listOf(value).map(listOf);
  const single = Array.isArray(value) ? rows[0]?.[0] : value;
  const isSingle = !Array.isArray(value) || (rows.length === 1 && rows[0]?.length === 1);
  const fits = rows.length === rowsOf(area) && rows.every((row) => row.length === columnsOf(area));
  if (!fits && !isSingle) throw sizeMismatch(location);
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) => (fits ? rows[row]?.[column] : single)),
  );
}
