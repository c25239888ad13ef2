import type { ICommandInfo } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { toA1, type CellAddress } from "../../sheet/address";
import { isRecord } from "../wire/json";
import { areasOf, boundsOf, cellsIn, cellsOf, fromUniverRange } from "./cell-matrix";
import { valueAt, type Content } from "./cells";
import {
  wholeColumns,
  wholeRows,
  type Change,
  type ChangeType,
  type Edit,
  type Shift,
} from "./change";
import { paramsOf } from "./command-params";
import type { Grid } from "./grid";

interface EditReader {
  /** Before a mutation runs: what it will overwrite, where that is a single cell. */
  readonly remember: (command: Readonly<ICommandInfo>) => void;
  readonly read: (command: Readonly<ICommandInfo>, byAddin: boolean) => readonly Edit[];
  /** The same with what stood in its cell before the command, and what does now. */
  readonly withDetails: (change: Change) => Change;
  /** The next command has begun. */
  readonly forget: () => void;
}

const rowsAndColumns = [
  { mutation: InsertRowMutation, changeType: "RowInserted", whole: wholeRows },
  { mutation: RemoveRowMutation, changeType: "RowDeleted", whole: wholeRows },
  { mutation: InsertColMutation, changeType: "ColumnInserted", whole: wholeColumns },
  { mutation: RemoveColMutation, changeType: "ColumnDeleted", whole: wholeColumns },
] as const;

const cellMoves: Readonly<Record<string, { changeType: ChangeType; shift: Shift }>> = {
  [InsertRangeMoveDownCommand.id]: { changeType: "CellInserted", shift: "Down" },
  [InsertRangeMoveRightCommand.id]: { changeType: "CellInserted", shift: "Right" },
  [DeleteRangeMoveUpCommand.id]: { changeType: "CellDeleted", shift: "Up" },
  [DeleteRangeMoveLeftCommand.id]: { changeType: "CellDeleted", shift: "Left" },
};

export function movesCells(commandId: string): boolean {
  return commandId in cellMoves;
}

/** Before it runs: cells inserted or deleted so that others move aside. */
export function readCellMove(grid: Grid, { id, params }: Readonly<ICommandInfo>): Edit | null {
  const move = cellMoves[id];
  // The menu names no cells, but means the selected ones.
  const selected = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const range = isRecord(params) && isRange(params["range"]) ? params["range"] : selected?.range;
  if (!move || !range) return null;
  return {
    kind: "edited",
    ...move,
    area: fromUniverRange({ ...range }),
    sheetId: grid.workbook.getActiveSheet().getSheetId(),
    details: null,
    byAddin: grid.isAddinWriting(),
  };
}

export function createEditReader(grid: Grid): EditReader {
  const overwritten = new Map<string, Content>();

  return {
    remember: (command) => {
      for (const { sheetId, cells } of writtenBy(command)) {
        const [only, ...others] = cells;
        const sheet = grid.sheetById(sheetId);
        if (!sheet || !only || others.length > 0) continue;
        const key = keyOf(sheetId, only);
        if (!overwritten.has(key)) {
          overwritten.set(key, valueAt(grid, sheet, only.row, only.column));
        }
      }
    },
    read: (command, byAddin) => [
      ...writtenBy(command).flatMap(({ sheetId, cells }) =>
        areasOf(cells).map((area) => edit("RangeEdited", area, sheetId, byAddin)),
      ),
      ...readRowsAndColumns(command, byAddin),
      ...readMerges(command, byAddin),
      ...readRowsMoved(command, byAddin),
    ],
    withDetails: (change) => {
      if (change.kind !== "edited" || change.changeType !== "RangeEdited") return change;
      const { area, sheetId } = change;
      const sheet = grid.sheetById(sheetId);
      const isSingle = area.top === area.bottom && area.left === area.right;
      const before = overwritten.get(keyOf(sheetId, { row: area.top, column: area.left }));
      if (!sheet || !isSingle || before === undefined) return { ...change, details: null };
      return { ...change, details: { before, after: valueAt(grid, sheet, area.top, area.left) } };
    },
    forget: () => overwritten.clear(),
  };
}

interface Written {
  readonly sheetId: string;
  readonly cells: readonly CellAddress[];
}

/** The cells whose content a mutation sets or moves. */
function writtenBy(command: Readonly<ICommandInfo>): readonly Written[] {
  const values = paramsOf(command, SetRangeValuesMutation);
  if (values) {
    const cells = cellsOf(values.cellValue).filter(({ cell }) => setsContent(cell));
    return [{ sheetId: values.subUnitId, cells: cells.map(({ at }) => at) }];
  }
  const moved = paramsOf(command, MoveRangeMutation);
  return [moved?.from, moved?.to].flatMap((side) => {
    // A moved area is told as one, whatever of it is empty.
    const area = side && boundsOf(cellsOf(side.value).map(({ at }) => at));
    return area ? [{ sheetId: side.subUnitId, cells: cellsIn(area) }] : [];
  });
}

function keyOf(sheetId: string, at: CellAddress): string {
  return `${sheetId}!${toA1(at)}`;
}

function readRowsAndColumns(command: Readonly<ICommandInfo>, byAddin: boolean): Edit[] {
  return rowsAndColumns.flatMap(({ mutation, changeType, whole }) => {
    const { params } = command;
    if (command.id !== mutation.id || !isRecord(params) || !isRange(params["range"])) return [];
    const area = whole(fromUniverRange(params["range"]));
    return [edit(changeType, area, String(params["subUnitId"]), byAddin)];
  });
}

/** Merged, or taken apart. */
function readMerges(command: Readonly<ICommandInfo>, byAddin: boolean): Edit[] {
  const merged =
    paramsOf(command, AddWorksheetMergeMutation) ?? paramsOf(command, RemoveWorksheetMergeMutation);
  return (merged?.ranges ?? []).map((range) =>
    edit("RangeEdited", fromUniverRange(range), merged?.subUnitId ?? "", byAddin),
  );
}

/** Rows or columns that were dragged to another place: all between the two are others now. */
function readRowsMoved(command: Readonly<ICommandInfo>, byAddin: boolean): Edit[] {
  const rows = paramsOf(command, MoveRowsMutation);
  const moved = rows ?? paramsOf(command, MoveColsMutation);
  if (!moved) return [];
  const [from, to] = [fromUniverRange(moved.sourceRange), fromUniverRange(moved.targetRange)];
  const area = {
    top: Math.min(from.top, to.top),
    left: Math.min(from.left, to.left),
    bottom: Math.max(from.bottom, to.top - 1),
    right: Math.max(from.right, to.left - 1),
  };
  const whole = rows ? wholeRows(area) : wholeColumns(area);
  return [edit("RangeEdited", whole, moved.subUnitId, byAddin)];
}

function edit(changeType: ChangeType, area: Edit["area"], sheetId: string, byAddin: boolean): Edit {
  return { kind: "edited", changeType, area, sheetId, shift: null, details: null, byAddin };
}

/** Whether a written cell has content, and not only looks; null empties it. */
function setsContent(cell: unknown): boolean {
  if (cell === null) return true;
  return isRecord(cell) && ["v", "f", "p", "si"].some((key) => key in cell);
}

function isRange(value: unknown): value is Parameters<typeof fromUniverRange>[0] {
  return isRecord(value) && typeof value["startRow"] === "number";
}
