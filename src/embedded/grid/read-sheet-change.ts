import type { ICommandInfo } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { boundsOf, cellsOf, fromUniverRange } from "./cell-matrix";
import type { Change } from "./change";
import { paramsOf } from "./command-params";
import type { Grid } from "./grid";

/** Sheets, sorting and calculation. */
export function readSheetChange(grid: Grid, command: Readonly<ICommandInfo>): readonly Change[] {
  const byAddin = grid.isAddinWriting();
  const activated = paramsOf(command, SetWorksheetActiveOperation);
  if (activated) return [{ kind: "activated", sheetId: activated.subUnitId }];

  const sorted = paramsOf(command, ReorderRangeMutation);
  if (sorted) {
    const rows = Object.entries(sorted.order).flatMap(([to, from]) =>
      Number(to) === from ? [] : [from],
    );
    const area = {
      ...fromUniverRange(sorted.range),
      top: Math.min(...rows),
      bottom: Math.max(...rows),
    };
    return rows.length > 0
      ? [{ kind: "rows-sorted", area, sheetId: sorted.subUnitId, byAddin }]
      : [];
  }
  const added = paramsOf(command, InsertSheetMutation);
  if (added?.sheet.id) return [{ kind: "added", sheetId: added.sheet.id, byAddin }];
  const removed = paramsOf(command, RemoveSheetMutation);
  if (removed) return [{ kind: "deleted", sheetId: removed.subUnitId, byAddin }];

  const result = paramsOf(command, SetFormulaCalculationResultMutation);
  const sheets = result?.unitData[grid.workbook.getUnitId()] ?? {};
  return Object.entries(sheets).flatMap(([sheetId, cells]): Change[] => {
    const area = boundsOf(cellsOf(cells).map(({ at }) => at));
    return area ? [{ kind: "calculated", area, sheetId }] : [];
  });
}
