import type { Worksheet } from "@univerjs/core";
import type { CellRange } from "../../sheet/address";
import type { Grid } from "../grid/grid";
import { itemNotFound } from "../wire/host-error";
import type { HostObject } from "../wire/host-object";

/** What the objects of the workbook share. */
export interface Model {
  readonly grid: Grid;
  /** One object for a sheet, for the client asks for it again by its id. */
  readonly worksheet: (sheetId: string) => HostObject;
  readonly range: (sheetId: string, area: CellRange) => HostObject;
  /** The range of a recent event, by the id that the event carried. */
  readonly eventRange: (id: string) => HostObject | null;
}

/** Cells of a sheet: what a Range stands for. */
export class SheetArea {
  readonly model: Model;
  readonly sheetId: string;
  readonly area: CellRange;

  constructor(model: Model, sheetId: string, area: CellRange) {
    this.model = model;
    this.sheetId = sheetId;
    this.area = area;
  }

  get sheet(): Worksheet {
    return sheetOf(this.model, this.sheetId);
  }
}

/** The sheet, which may have been deleted since the client learned of it. */
export function sheetOf({ grid }: Model, sheetId: string): Worksheet {
  const sheet = grid.sheetById(sheetId);
  if (!sheet) throw itemNotFound("Worksheet");
  return sheet;
}
