import { SheetsSelectionsService } from "@univerjs/sheets";
import { embeddedText } from "../../text/embedded";
import { fromUniverRange } from "../grid/cell-matrix";
import type { Grid } from "../grid/grid";
import { sortRows, type SortOrder } from "../grid/sort";
import type { CellMenuEntry } from "./cell-menu";

/** 升序 and 降序: the selected rows by the column of the active cell. */
export function sortEntries(grid: Grid, refuse: (text: string) => void): readonly CellMenuEntry[] {
  return [entry("ascending"), entry("descending")];

  function entry(order: SortOrder): CellMenuEntry {
    const label = embeddedText.sort[order];
    return { id: `page.sort-${order}`, label, icon: null, press: () => sort(order) };
  }

  function sort(order: SortOrder): void {
    const selection = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    const area = selection && fromUniverRange({ ...selection.range });
    if (!area || area.top === area.bottom) {
      refuse(embeddedText.selectRowsToSort);
      return;
    }
    const column = selection.primary.actualColumn;
    const result = sortRows(grid, grid.workbook.getActiveSheet(), { area, column, order });
    if (result !== "sorted") refuse(embeddedText.notSorted[result]);
  }
}
