import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { refusalOf } from "../excel/validation";
import type { Grid } from "../grid/grid";
import { textInEditor } from "../grid/typed-text";

/** Before what is made of the typed text. */
const first = 2000;

/** What is typed into the grid and stands in no list of its cell is left out, and why is told. */
export function obeyLists(grid: Grid, tell: (why: string) => void): void {
  grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { worksheet, row, col: column }, next) => {
      const typed = textInEditor(grid.injector) ?? String(cell?.v ?? "");
      const refusal = refusalOf(grid, worksheet, { row, column }, typed);
      if (refusal === null) return next(cell);
      tell(refusal);
      return worksheet.getCellRaw(row, column);
    },
  });
}
