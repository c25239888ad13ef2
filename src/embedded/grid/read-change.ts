import type { ICommandInfo } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { toA1, type CellAddress } from "../../sheet/address";
import { isRecord } from "../wire/json";
import { areasOf, boundsOf, cellsOf, fromUniverRange } from "./cell-matrix";
import { formulaAt, valueAt, type Content } from "./cells";
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
  /** Before a mutation runs: what it will overwrite. */
  readonly remember: (command: Readonly<ICommandInfo>, isUndoing: boolean) => void;
  readonly read: (command: Readonly<ICommandInfo>, byAddin: boolean) => readonly Edit[];
}

interface Overwritten {
  /** What stood in the only cell. */
  readonly value: Content | null;
  /** By address; undo and redo write whole cells, whatever has changed in them. */
  readonly formulas: ReadonlyMap<string, Content>;
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

/** Cells inserted or deleted so that others move aside. */
export function readCellMove(grid: Grid, { id, params }: Readonly<ICommandInfo>): Edit | null {
  const move = cellMoves[id];
  if (!move || !isRecord(params) || !isRange(params["range"])) return null;
  return {
    kind: "edited",
    ...move,
    area: fromUniverRange(params["range"]),
    sheetId: grid.workbook.getActiveSheet().getSheetId(),
    details: null,
    byAddin: grid.isAddinWriting(),
  };
}

export function createEditReader(grid: Grid): EditReader {
  const overwritten = new WeakMap<object, Overwritten>();

  return {
    remember: (command, isUndoing) => {
      const params = paramsOf(command, SetRangeValuesMutation);
      const sheet = params && grid.sheetById(params.subUnitId);
      if (!sheet) return;
      const cells = cellsOf(params.cellValue).map(({ at }) => at);
      const [only, ...others] = cells;
      overwritten.set(params, {
        value: only && others.length === 0 ? valueAt(grid, sheet, only.row, only.column) : null,
        formulas: new Map(
          (isUndoing ? cells : []).map((at) => [
            toA1(at),
            formulaAt(grid, sheet, at.row, at.column),
          ]),
        ),
      });
    },
    read: (command, byAddin) => [
      ...readValues(command, byAddin),
      ...readRowsAndColumns(command, byAddin),
      ...readMoves(command, byAddin),
    ],
  };

  function readValues(command: Readonly<ICommandInfo>, byAddin: boolean): Edit[] {
    const params = paramsOf(command, SetRangeValuesMutation);
    const sheet = params && grid.sheetById(params.subUnitId);
    if (!sheet) return [];

    const before = overwritten.get(params);
    const written = cellsOf(params.cellValue)
      .filter(({ at, cell }) => {
        if (!setsContent(cell)) return false;
        const old = before?.formulas.get(toA1(at));
        return old === undefined || old !== formulaAt(grid, sheet, at.row, at.column);
      })
      .map(({ at }) => at);

    const areas = areasOf(written);
    const details = detailsOf(written);
    return areas.map((area) => edit("RangeEdited", area, params.subUnitId, byAddin, details));

    function detailsOf([only, ...others]: readonly CellAddress[]): Edit["details"] {
      const value = before?.value ?? null;
      if (!sheet || !only || others.length > 0 || value === null) return null;
      return { before: value, after: valueAt(grid, sheet, only.row, only.column) };
    }
  }

  function readMoves(command: Readonly<ICommandInfo>, byAddin: boolean): Edit[] {
    const moved = paramsOf(command, MoveRangeMutation);
    return [moved?.from, moved?.to].flatMap((side) => {
      const area = side && boundsOf(cellsOf(side.value).map(({ at }) => at));
      return area ? [edit("RangeEdited", area, side.subUnitId, byAddin)] : [];
    });
  }
}

function readRowsAndColumns(command: Readonly<ICommandInfo>, byAddin: boolean): Edit[] {
  return rowsAndColumns.flatMap(({ mutation, changeType, whole }) => {
    const { params } = command;
    if (command.id !== mutation.id || !isRecord(params) || !isRange(params["range"])) return [];
    const area = whole(fromUniverRange(params["range"]));
    return [edit(changeType, area, String(params["subUnitId"]), byAddin)];
  });
}

/** Sheets, sorting and calculation. */
export function readSheetChange(grid: Grid, command: Readonly<ICommandInfo>): readonly Change[] {
  const byAddin = grid.isAddinWriting();
  const activated = paramsOf(command, SetWorksheetActiveOperation);
  if (activated) return [{ kind: "activated", sheetId: activated.subUnitId }];

  const sorted = paramsOf(command, ReorderRangeMutation);
  if (sorted) {
    const area = fromUniverRange(sorted.range);
    return [{ kind: "rows-sorted", area, sheetId: sorted.subUnitId, byAddin }];
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

function edit(
  changeType: ChangeType,
  area: Edit["area"],
  sheetId: string,
  byAddin: boolean,
  details: Edit["details"] = null,
): Edit {
  return { kind: "edited", changeType, area, sheetId, shift: null, details, byAddin };
}

/** Whether a written cell has content, and not only looks; null empties it. */
function setsContent(cell: unknown): boolean {
  if (cell === null) return true;
  return isRecord(cell) && ["v", "f", "p", "si"].some((key) => key in cell);
}

function isRange(value: unknown): value is Parameters<typeof fromUniverRange>[0] {
  return isRecord(value) && typeof value["startRow"] === "number";
}
