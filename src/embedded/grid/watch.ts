import {
  CommandType,
  IUndoRedoService,
  RedoCommandId,
  UndoCommandId,
  type ICommandInfo,
  type IUndoRedoItem,
  type Nullable,
} from "@univerjs/core";
import { opposite, settleChanges, type Change, type Edit } from "./change";
import { createEditReader, movesCells, readCellMove, readSheetChange } from "./read-change";
import type { Grid } from "./grid";

/** A command that failed never tells its end; after this time it is taken as ended. */
const longestCommand = 5_000;

/**
 * Tells what each command of the user, or of the add-in, did. Everything is read from Univer's
 * command stream, where typing, paste, fill, undo and calls end as the same mutations; nothing of
 * its user interface is needed. Changes are told together when the outermost command ends.
 */
export function watchGrid(grid: Grid, tell: (changes: readonly Change[]) => void): () => void {
  const undoRedo = grid.injector.get(IUndoRedoService);
  const edits = createEditReader(grid);
  /** What insertion or deletion of cells an undo step stands for. */
  const cellMoves = new WeakMap<IUndoRedoItem, Edit>();
  let running: string[] = [];
  let changes: Change[] = [];
  let replayed: Edit | null = null;
  let lastSeen = 0;
  let activeId = grid.workbook.getActiveSheet().getSheetId();

  const before = grid.commands.beforeCommandExecuted((command, options) => {
    if (running.length > 0 && Date.now() - lastSeen > longestCommand) finish();
    lastSeen = Date.now();
    if (command.type === CommandType.COMMAND) running.push(command.id);
    if (command.id === UndoCommandId) replayed = moveOf(undoRedo.pitchTopUndoElement());
    if (command.id === RedoCommandId) replayed = moveOf(undoRedo.pitchTopRedoElement());
    if (options?.["fromFormula"] !== true) edits.remember(command, isUndoing());
  });

  const after = grid.commands.onCommandExecuted((command, options) => {
    if (options?.["fromFormula"] !== true && isOurs(command)) changes.push(...read(command));
    if (command.type === CommandType.COMMAND) {
      const index = running.lastIndexOf(command.id);
      if (index >= 0) running.splice(index, 1);
    }
    if (running.length === 0) finish();
  });

  return () => {
    before.dispose();
    after.dispose();
  };

  function read(command: Readonly<ICommandInfo>): readonly Change[] {
    const byAddin = grid.isAddinWriting();
    const move = readCellMove(grid, command);
    if (move) {
      const step = undoRedo.pitchTopUndoElement();
      if (step) cellMoves.set(step, move);
      return [move];
    }
    if (replayed && (command.id === UndoCommandId || command.id === RedoCommandId)) {
      const edit = command.id === UndoCommandId ? opposite(replayed) : replayed;
      replayed = null;
      return [edit];
    }
    // Univer moves cells by writing them; Excel tells the insertion or deletion alone.
    const isMoving = running.some(movesCells) || (isUndoing() && replayed !== null);
    return isMoving
      ? []
      : [...edits.read(command, byAddin), ...readSheetChange(grid, command).flatMap(leaveFormer)];
  }

  /** Before a sheet is activated another one is left; the same one again is no change. */
  function leaveFormer(change: Change): readonly Change[] {
    if (change.kind !== "activated") return [change];
    if (change.sheetId === activeId) return [];
    const former: Change = { kind: "deactivated", sheetId: activeId };
    activeId = change.sheetId;
    return [former, change];
  }

  function finish(): void {
    const settled = settleChanges(changes);
    running = [];
    changes = [];
    if (settled.length > 0) tell(settled);
  }

  function isUndoing(): boolean {
    return running.some((id) => id === UndoCommandId || id === RedoCommandId);
  }

  function moveOf(step: Nullable<IUndoRedoItem>): Edit | null {
    return step ? (cellMoves.get(step) ?? null) : null;
  }

  /** The editor of a cell and Univer's formula bar are documents of their own. */
  function isOurs({ params }: Readonly<ICommandInfo>): boolean {
    if (params === undefined || !("unitId" in params)) return true;
    return params.unitId === grid.workbook.getUnitId();
  }
}
