import type { ICommandInfo } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { CellRange } from "../../sheet/address";
import { fromUniverRange } from "../grid/cell-matrix";
import { columnLimit, rowLimit } from "../grid/change";
import { paramsOf } from "../grid/command-params";
import type { Grid } from "../grid/grid";
import { sayArea } from "./reference";
import { areasOf, validationsOf } from "./validation";

/** From the first to the last row or column of an area. */
interface Span {
  readonly first: number;
  readonly last: number;
}

type Shift = (span: Span) => Span;

/** Lets the rules of a sheet go with their cells when rows or columns are inserted or deleted. */
export function moveValidations(grid: Grid): void {
  grid.commands.onCommandExecuted((command) => {
    const moved = readMove(command);
    const sheet = moved && grid.sheetById(moved.sheetId);
    const custom = sheet?.getConfig().custom;
    if (!moved || !sheet || !custom) return;
    custom["validations"] = validationsOf(sheet).flatMap((rule) => {
      const areas = areasOf(rule.range).flatMap((area) => moved.move(area) ?? []);
      return areas.length > 0 ? [{ ...rule, range: areas.map(sayArea).join(" ") }] : [];
    });
  });
}

interface Move {
  readonly sheetId: string;
  /** Null where the area is gone. */
  readonly move: (area: CellRange) => CellRange | null;
}

function readMove(command: Readonly<ICommandInfo>): Move | null {
  const inRows = paramsOf(command, InsertRowMutation) ?? paramsOf(command, RemoveRowMutation);
  const params =
    inRows ?? paramsOf(command, InsertColMutation) ?? paramsOf(command, RemoveColMutation);
  if (!params) return null;
  const isInserted = command.id === InsertRowMutation.id || command.id === InsertColMutation.id;
  const { top, left, bottom, right } = fromUniverRange(params.range);
  const changed = inRows ? { first: top, last: bottom } : { first: left, last: right };
  const shift = isInserted ? inserted(changed) : removed(changed);
  return {
    sheetId: params.subUnitId,
    move: inRows ? (area) => moveRows(area, shift) : (area) => moveColumns(area, shift),
  };
}

function moveRows(area: CellRange, shift: Shift): CellRange | null {
  const { first, last } = shift({ first: area.top, last: area.bottom });
  return first > last ? null : { ...area, top: first, bottom: Math.min(last, rowLimit - 1) };
}

function moveColumns(area: CellRange, shift: Shift): CellRange | null {
  const { first, last } = shift({ first: area.left, last: area.right });
  return first > last ? null : { ...area, left: first, right: Math.min(last, columnLimit - 1) };
}

function inserted(added: Span): Shift {
  const count = added.last - added.first + 1;
  return ({ first, last }) => ({
    first: first >= added.first ? first + count : first,
    last: last >= added.first ? last + count : last,
  });
}

function removed(gone: Span): Shift {
  const count = gone.last - gone.first + 1;
  return ({ first, last }) => ({
    first: first > gone.last ? first - count : Math.min(first, gone.first),
    last: last > gone.last ? last - count : Math.min(last, gone.first - 1),
  });
}
