import type { CellRange } from "../../sheet/address";
import type { Content } from "./cells";

/** What happened to the workbook, in Excel's terms. */
export type Change =
  | Edit
  | {
      readonly kind: "rows-sorted" | "columns-sorted";
      readonly area: CellRange;
      readonly sheetId: string;
      readonly byAddin: boolean;
    }
  | { readonly kind: "calculated"; readonly area: CellRange; readonly sheetId: string }
  | { readonly kind: "activated" | "deactivated"; readonly sheetId: string }
  | { readonly kind: "added" | "deleted"; readonly sheetId: string; readonly byAddin: boolean };

export interface Edit {
  readonly kind: "edited";
  readonly changeType: ChangeType;
  readonly area: CellRange;
  readonly sheetId: string;
  /** Where the other cells went, if cells were inserted or deleted. */
  readonly shift: Shift | null;
  /** Of a single cell. */
  readonly details: { readonly before: Content; readonly after: Content } | null;
  readonly byAddin: boolean;
}

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type Shift = "Down" | "Up" | "Left" | "Right";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export function wholeRows({ top, bottom }: CellRange): CellRange {
  return { top, bottom, left: 0, right: columnLimit - 1 };
}

export function wholeColumns({ left, right }: CellRange): CellRange {
  return { left, right, top: 0, bottom: rowLimit - 1 };
}

/** Whether undoing the step that did this tells of it again, the other way round. */
export function isUndoable({ kind }: Change): boolean {
  return kind === "edited" || kind === "rows-sorted" || kind === "columns-sorted";
}

/** What undoing this is. */
export function opposite(change: Change): Change {
  if (change.kind !== "edited") return change;
  const { changeType, shift } = change;
  return { ...change, changeType: undoneBy[changeType], shift: shift && opposites[shift] };
}

const undoneBy = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
} as const;
const opposites = { Down: "Up", Up: "Down", Left: "Right", Right: "Left" } as const;

/**
 * What one command of the user did, as Excel tells it: after an insertion or a deletion not the
 * formulas that were rewritten for it, and no area within another one.
 */
export function settleChanges(changes: readonly Change[]): Change[] {
  const isStructural = changes.some(
    (change) => change.kind === "edited" && change.changeType !== "RangeEdited",
  );
  return changes.filter((change, index) => {
    if (change.kind !== "edited") return true;
    if (isStructural && change.changeType === "RangeEdited") return false;
    return !changes.some(
      (other, place) =>
        other.kind === "edited" &&
        isWithin(change, other) &&
        (place < index || !isWithin(other, change)),
    );
  });
}

function isWithin(one: Edit, other: Edit): boolean {
  const [inner, outer] = [one.area, other.area];
  return (
    one !== other &&
    one.sheetId === other.sheetId &&
    one.changeType === other.changeType &&
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}
