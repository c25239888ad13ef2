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

/** What undoing an insertion or a deletion of cells is. */
export function opposite(edit: Edit): Edit {
  const changeType = edit.changeType === "CellInserted" ? "CellDeleted" : "CellInserted";
  const shift = edit.shift && opposites[edit.shift];
  return { ...edit, changeType, shift };
}

const opposites = { Down: "Up", Up: "Down", Left: "Right", Right: "Left" } as const;

/**
 * What one command of the user did, as Excel tells it: after an insertion or a deletion not the
 * formulas that were rewritten for it, and nothing twice.
 */
export function settleChanges(changes: readonly Change[]): Change[] {
  const isStructural = changes.some(
    (change) => change.kind === "edited" && change.changeType !== "RangeEdited",
  );
  const seen = new Set<string>();
  return changes.filter((change) => {
    if (change.kind !== "edited") return true;
    if (isStructural && change.changeType === "RangeEdited") return false;
    const { sheetId, changeType, area, details } = change;
    const key = details ? "" : JSON.stringify([sheetId, changeType, area]);
    if (seen.has(key)) return false;
    if (!details) seen.add(key);
    return true;
  });
}
