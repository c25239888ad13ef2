import { columnLabels } from "../text/labels";
import { keysOf } from "./keys";
import type { ColumnRole } from "./label-of";

/**
 * What a user once said of a header, so that it is recognized from then on: the header's own words
 * and merged cells, the role of each column, and what the rows of total and grade are called. It
 * holds nothing of what stands in a form.
 */
export interface Layout {
  readonly name: string;
  readonly header: readonly LayoutCell[];
  readonly columns: readonly LayoutColumn[];
  /** Labels as they are folded; null where they are the usual ones. */
  readonly total: string | null;
  readonly grade: string | null;
}

/** A cell of a header: its folded text, and where it stands counted from the header's first cell. */
export interface LayoutCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface LayoutColumn {
  readonly column: number;
  readonly role: ColumnRole;
}

export const columnRoles: readonly ColumnRole[] = keysOf(columnLabels);
