import type { CellAddress, CellRange } from "../sheet/address";
import type { Form } from "../form/form";
import type { TableHeader } from "./find-tables";
import { columnRoleOf, isWeakHeader, type ColumnRole } from "./label-of";

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
}

/** Each column of a table, from left to right. */
export function readColumns(
  { bottom, columns }: TableHeader,
  form: Form,
): readonly ColumnReading[] {
  return columns.map(({ role, header, left, right }) => ({
    role,
    header: { row: header.row, column: header.column },
    range: { top: bottom + 1, left, bottom: form.range.bottom, right },
    confidence: columnRoleOf(header) !== role ? 0.5 : isWeakHeader(header) ? 0.8 : 1,
  }));
}
