import type { CellAddress, CellRange } from "../sheet/address";
import type { Form } from "../form/form";
import type { TableHeader } from "./find-tables";
import type { GridCell } from "./grid";
import { isListedHeader, isWeakHeader, roleInHeader, type ColumnRole } from "./label-of";

/** What was made of the header of a form, so that it can be shown and corrected. */
export interface FormReading {
  /** How sure it is that this is a form at all, from 0 to 1. */
  readonly confidence: number;
  readonly columns: readonly ColumnReading[];
}

/** A column of the indicator table with the role it was given. */
export interface ColumnReading {
  readonly role: ColumnRole;
  readonly header: CellAddress;
  /** Its cells below the header. */
  readonly range: CellRange;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Nothing is read from it: what stands in its cells does not fit its header. */
  readonly isOpen: boolean;
}

const readRoles: ReadonlySet<string> = new Set([
  "target",
  "actual",
  "points",
  "score",
  "deviation",
]);

/** Each column of a table, from left to right. */
export function readColumns(
  { bottom, columns }: TableHeader,
  form: Form,
): readonly ColumnReading[] {
  return columns.map(({ role, header, left, right }) => ({
    role,
    header: { row: header.row, column: header.column },
    range: { top: bottom + 1, left, bottom: form.range.bottom, right },
    confidence: confidenceIn(header, role),
    isOpen: readRoles.has(role) && ![...form.columns].some((column) => column === role),
  }));
}

/** Surest where real forms have the very header; least where the rows alone tell the role. */
function confidenceIn(header: GridCell, role: ColumnRole): number {
  if (roleInHeader(header) !== role) return 0.5;
  if (isWeakHeader(header)) return 0.8;
  return isListedHeader(header) ? 1 : 0.9;
}
