import type { CellRange } from "../../sheet/address";
import {
  formulaAt,
  mergedAreas,
  numberFormatAt,
  shownAt,
  spillParent,
  usedArea,
  valueAt,
  valueTypeOf,
} from "../grid/cells";
import { columnLimit, rowLimit } from "../grid/change";
import { select } from "../grid/edit";
import { HostError, invalidArgument, itemNotFound } from "../wire/host-error";
import { defineType, isHostObject, type HostObject } from "../wire/host-object";
import { numberOf, textOf } from "../wire/json";
import { SheetArea } from "./model";
import { createRangeAreas } from "./range-areas";
import { readCells, sizeMismatch, writeContent, writeFormats } from "./range-content";
import {
  columnsOf,
  intersect,
  isWithinSheet,
  readReference,
  rowsOf,
  sayReference,
  unite,
} from "./reference";

/** Documented: beyond this the merged areas of a range are not answered. */
const mostMergedAreas = 512;

export const createRange = defineType<SheetArea>({
  name: "Range",
  properties: {
    Address: { read: ({ sheet, area }) => sayReference(sheet.getName(), area) },
    CellCount: { read: ({ area }) => rowsOf(area) * columnsOf(area) },
    ColumnCount: { read: ({ area }) => columnsOf(area) },
    ColumnIndex: { read: ({ area }) => area.left },
    Formulas: {
      read: (self) => readCells(self, formulaAt),
      write: (self, value) => writeContent(self, value, "Range.formulas"),
    },
    isEntireColumn: { read: ({ area }) => rowsOf(area) >= rowLimit },
    isEntireRow: { read: ({ area }) => columnsOf(area) >= columnLimit },
    NumberFormat: {
      read: (self) => readCells(self, (_, ...cell) => numberFormatAt(...cell)),
      write: writeFormats,
    },
    RowCount: { read: ({ area }) => rowsOf(area) },
    RowIndex: { read: ({ area }) => area.top },
    Text: { read: (self) => readCells(self, shownAt) },
    Values: {
      read: (self) => readCells(self, valueAt),
      write: (self, value) => writeContent(self, value, "Range.values"),
    },
    ValueTypes: { read: (self) => readCells(self, (...cell) => valueTypeOf(valueAt(...cell))) },
  },
  links: {
    Format: (self) => createRangeFormat(self),
    Worksheet: ({ model, sheetId }) => model.worksheet(sheetId),
  },
  methods: {
    GetBoundingRect: (self, other) => {
      return within(self, unite(self.area, areaOf(self, other, "Range.getBoundingRect")));
    },
    GetCell: (self, row, column) => {
      const top = self.area.top + numberOf(row);
      const left = self.area.left + numberOf(column);
      return within(self, { top, left, bottom: top, right: left });
    },
    GetIntersectionOrNullObject: (self, other) => {
      const location = "Range.getIntersectionOrNullObject";
      const common = intersect(self.area, areaOf(self, other, location));
      return common && within(self, common);
    },
    GetMergedAreasOrNullObject: ({ model, sheetId, sheet, area }) => {
      const areas = mergedAreas(sheet).filter((merged) => intersect(merged, area) !== null);
      if (areas.length > mostMergedAreas) throw tooManyAreas();
      return areas.length > 0 ? createRangeAreas({ model, sheetId, areas }) : null;
    },
    GetRow: (self, row) => {
      const top = self.area.top + numberOf(row);
      return within(self, { ...self.area, top, bottom: top });
    },
    GetSpillParentOrNullObject: ({ model, sheetId, sheet, area }) => {
      if (rowsOf(area) > 1 || columnsOf(area) > 1) return null;
      const at = { row: area.top, column: area.left };
      const parent = spillParent(model.grid, sheet, at);
      return (
        parent &&
        model.range(sheetId, {
          top: parent.row,
          left: parent.column,
          bottom: parent.row,
          right: parent.column,
        })
      );
    },
    GetUsedRangeOrNullObject: (self, valuesOnly) => {
      const used = usedArea(self.model.grid, self.sheet, valuesOnly === true);
      const common = used && intersect(used, self.area);
      return common && within(self, common);
    },
    Select: ({ model, sheet, area }) => {
      select(model.grid, sheet, area);
      return null;
    },
    // The client asks this before it writes a large array in bands.
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw sizeMismatch("Range.values");
      return null;
    },
  },
});

const createRangeFormat = defineType<SheetArea>({
  name: "RangeFormat",
  links: { Protection: (self) => createFormatProtection(self) },
});

/** A sheet is protected as a whole here. */
const createFormatProtection = defineType<SheetArea>({
  name: "FormatProtection",
  properties: { Locked: { read: () => true } },
});

/** The range that an address names, of this sheet or of the one that it names. */
export function rangeByAddress(self: SheetArea, address: string, location: string): HostObject {
  const reference = readReference(address);
  if (!reference) throw invalidArgument(location);
  const { sheetName, area } = reference;
  const sheet = sheetName === null ? self.sheet : self.model.grid.sheetByName(sheetName);
  if (!sheet) throw itemNotFound(location);
  return within(new SheetArea(self.model, sheet.getSheetId(), area), area);
}

function within({ model, sheetId }: SheetArea, area: CellRange): HostObject {
  if (!isWithinSheet(area)) throw invalidArgument("Range");
  return model.range(sheetId, area);
}

/** A range as an argument: the object itself, or an address. */
function areaOf(self: SheetArea, other: unknown, location: string): CellRange {
  const object = isHostObject(other) ? other : rangeByAddress(self, textOf(other), location);
  if (!(object.self instanceof SheetArea)) throw invalidArgument(location);
  return object.self.area;
}

function tooManyAreas(): HostError {
  return new HostError(
    "RequestPayloadSizeLimitExceeded",
    `There are more than ${mostMergedAreas} merged areas.`,
    "Range.getMergedAreasOrNullObject",
  );
}
