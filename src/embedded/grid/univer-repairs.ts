import { LocalUndoRedoService, type ICommandService, type IUndoRedoItem } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { isRecord } from "../wire/json";
import { cellsOf } from "./cell-matrix";
import { paramsOf } from "./command-params";

/**
 * Univer 0.25.1 appends the undo mutations of a batch in forward order: where two steps touch one
 * cell, undo restores what stood there between them. Here the last step is undone first.
 */
export class BackwardUndoService extends LocalUndoRedoService {
  override pushUndoRedo(item: IUndoRedoItem): void {
    const stack = this._getUndoStack(item.unitID, true);
    const top = stack.at(-1);
    const count = top?.undoMutations.length ?? 0;
    super.pushUndoRedo(item);

    const hasJoined = top !== undefined && stack.at(-1) === top;
    if (hasJoined) top.undoMutations.unshift(...top.undoMutations.splice(count));
  }
}

/**
 * In Univer 0.25.1 a change of looks deletes the formula of the cell, unless a style command
 * triggered it: not where a number format is written, nor where any change of looks is redone.
 * To be called before the first workbook, so that this listener comes before Univer's own.
 */
export function keepFormulas(commands: ICommandService): void {
  commands.beforeCommandExecuted((command) => {
    const params = paramsOf(command, SetRangeValuesMutation);
    if (params && cellsOf(params.cellValue).every(({ cell }) => setsOnlyLooks(cell))) {
      params.trigger = SetStyleCommand.id;
    }
  });
}

function setsOnlyLooks(cell: unknown): boolean {
  return isRecord(cell) && Object.keys(cell).every((key) => key === "s");
}
