import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { CellAddress } from "../../sheet/address";
import type { Grid } from "../grid/grid";

/** After these something else may stand in the selected cell, or another one is selected. */
const refreshing: readonly string[] = [
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetRangeValuesMutation.id,
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
];

/** Calls whenever what is said of the selected cell may have become untrue. */
export function followSelectedCell(grid: Grid, show: () => void): void {
  grid.commands.onCommandExecuted(({ id }) => {
    if (refreshing.includes(id)) queueMicrotask(show);
  });
}

export function selectedCell(grid: Grid): CellAddress {
  const selections = grid.injector.get(SheetsSelectionsService);
  // After some keys a selection has no primary cell.
  const primary = selections.getCurrentLastSelectionPrimaryCell();
  const range = selections.getCurrentLastSelection()?.range;
  return {
    row: primary?.actualRow ?? range?.startRow ?? 0,
    column: primary?.actualColumn ?? range?.startColumn ?? 0,
  };
}
