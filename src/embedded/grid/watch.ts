import {
  CommandType,
  IUndoRedoService,
  RedoCommandId,
  UndoCommandId,
  type ICommandInfo,
  type IUndoRedoItem,
  type Nullable,
} from "@univerjs/core";
import { isUndoable, opposite, settleChanges, type Change, type Edit } from "./change";
import { createEditReader, movesCells, readCellMove } from "./read-change";
import { readSheetChange } from "./read-sheet-change";
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
  /** What each step that can be undone did. */
  const steps = new WeakMap<IUndoRedoItem, readonly Change[]>();
  let running: string[] = [];
  let changes: Change[] = [];
  /** What the step did that is being undone or redone: Excel tells of it, whatever is written. */
  let replayed: readonly Change[] | null = null;
  let hasReplayed = (): boolean => true;
  let move: Edit | null = null;
  let lastSeen = 0;
  let activeId = grid.workbook.getActiveSheet().getSheetId();

  const before = grid.commands.beforeCommandExecuted((command, options) => {
    if (running.length > 0 && Date.now() - lastSeen > longestCommand) finish();
    lastSeen = Date.now();
    if (command.type === CommandType.COMMAND) running.push(command.id);
    if (command.id === UndoCommandId) {
      const step = undoRedo.pitchTopUndoElement();
      replayed = didIn(step)?.map(opposite).reverse() ?? null;
      hasReplayed = () => undoRedo.pitchTopUndoElement() !== step;
    }
    if (command.id === RedoCommandId) {
      const step = undoRedo.pitchTopRedoElement();
      replayed = didIn(step);
      hasReplayed = () => undoRedo.pitchTopRedoElement() !== step;
    }
    if (movesCells(command.id)) move = readCellMove(grid, command);
    if (options?.["fromFormula"] !== true) edits.remember(command);
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
    if (movesCells(command.id)) return move ? [move] : [];
    // Univer moves cells by writing them; Excel tells the insertion or deletion alone.
    if (running.some(movesCells)) return [];
    const edited = edits.read(command, grid.isAddinWriting());
    return [...edited, ...readSheetChange(grid, command).flatMap(leaveFormer)];
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
    const done = settleChanges(changes);
    const others = done.filter((change) => !isUndoable(change));
    const byAddin = grid.isAddinWriting();
    const told = replayed
      ? [...(hasReplayed() ? replayed.map((change) => ({ ...change, byAddin })) : []), ...others]
      : done;
    if (!replayed) keepStep(done.filter(isUndoable));
    const settled = told.map(edits.withDetails);
    running = [];
    changes = [];
    replayed = null;
    edits.forget();
    if (settled.length > 0) tell(settled);
  }

  /** All writes of one request of the add-in are one step. */
  function keepStep(done: readonly Change[]): void {
    const step = undoRedo.pitchTopUndoElement();
    if (step && done.length > 0) steps.set(step, [...(steps.get(step) ?? []), ...done]);
  }

  function didIn(step: Nullable<IUndoRedoItem>): readonly Change[] | null {
    return step ? (steps.get(step) ?? null) : null;
  }

  /** The editor of a cell and Univer's formula bar are documents of their own. */
  function isOurs({ params }: Readonly<ICommandInfo>): boolean {
    if (params === undefined || !("unitId" in params)) return true;
    return params.unitId === grid.workbook.getUnitId();
  }
}
