import { BooleanNumber, type Worksheet } from "@univerjs/core";
import type { CellRange } from "../../sheet/address";
import { usedArea } from "../grid/cells";
import { activate } from "../grid/edit";
import { isProtected } from "../grid/protection";
import { invalidArgument } from "../wire/host-error";
import { defineType } from "../wire/host-object";
import { numberOf, textOf } from "../wire/json";
import { SheetArea, sheetOf, type Model } from "./model";
import { rangeByAddress } from "./range";
import { isWithinSheet, wholeSheet } from "./reference";
import { eventRegistrations } from "./registrations";

interface SheetSelf {
  readonly model: Model;
  readonly sheetId: string;
}

export const createWorksheet = defineType<SheetSelf>({
  name: "Worksheet",
  id: ({ sheetId }) => sheetId,
  properties: {
    Id: { read: ({ sheetId }) => sheetId },
    Name: { read: (self) => of(self).getName() },
    Position: { read: (self) => self.model.grid.workbook.getSheetIndex(of(self)) },
    Visibility: {
      read: (self) => (of(self).isSheetHidden() === BooleanNumber.TRUE ? "Hidden" : "Visible"),
    },
  },
  links: {
    Protection: (self) => createWorksheetProtection(self),
  },
  methods: {
    ...eventRegistrations,
    Activate: (self) => {
      activate(self.model.grid, of(self));
      return null;
    },
    GetRange: ({ model, sheetId }, address) => {
      const whole = new SheetArea(model, sheetId, wholeSheet);
      if (address === null || address === undefined) return model.range(sheetId, wholeSheet);
      return rangeByAddress(whole, textOf(address), "Worksheet.getRange");
    },
    GetRangeByIndexes: ({ model, sheetId }, row, column, rowCount, columnCount) => {
      const [top, left] = [numberOf(row), numberOf(column)];
      const bottom = top + numberOf(rowCount) - 1;
      const area: CellRange = { top, left, bottom, right: left + numberOf(columnCount) - 1 };
      if (!isWithinSheet(area)) throw invalidArgument("Worksheet.getRangeByIndexes");
      return model.range(sheetId, area);
    },
    GetUsedRange: (self, valuesOnly) => {
      const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };
      return self.model.range(self.sheetId, used(self, valuesOnly) ?? firstCell);
    },
    GetUsedRangeOrNullObject: (self, valuesOnly) => {
      const area = used(self, valuesOnly);
      return area && self.model.range(self.sheetId, area);
    },
  },
});

const createWorksheetProtection = defineType<SheetSelf>({
  name: "WorksheetProtection",
  properties: {
    Protected: { read: (self) => isProtected(self.model.grid, of(self)) },
  },
});

function of({ model, sheetId }: SheetSelf): Worksheet {
  return sheetOf(model, sheetId);
}

function used(self: SheetSelf, valuesOnly: unknown): CellRange | null {
  return usedArea(self.model.grid, of(self), valuesOnly === true);
}
