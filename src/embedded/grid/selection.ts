import { SheetsSelectionsService } from "@univerjs/sheets";
import type { CellRange } from "../../sheet/address";
import { fromUniverRange } from "./cell-matrix";
import type { Grid } from "./grid";

/** The areas that are selected in the sheet on top; its first cell where nothing is. */
export function selectedAreas({ injector }: Grid): readonly CellRange[] {
  const selections = injector.get(SheetsSelectionsService).getCurrentSelections();
  return selections.length > 0
    ? selections.map(({ range }) => fromUniverRange({ ...range }))
    : [{ top: 0, left: 0, bottom: 0, right: 0 }];
}
