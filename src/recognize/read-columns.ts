import { toA1, type CellAddress, type CellRange } from "../sheet/address";
import type { Form } from "../form/form";
import type { TableHeader } from "./find-tables";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import type { TablePlace } from "./sheet-settings";
import { isListedHeader, isWeakHeader, roleInHeader, type ColumnRole } from "./label-of";

/** What was made of the header of a form, so that it can be shown and corrected. */
export interface FormReading {
  /** How sure it is that this is a form at all, from 0 to 1. */
  readonly confidence: number;
  /** Null where the form has no table. */
  readonly header: CellRange | null;
  readonly place: TablePlace;
  readonly columns: readonly ColumnReading[];
}

/** A column of the indicator table with the role it was given. */
export interface ColumnReading {
  readonly role: ColumnRole;
  readonly header: CellAddress;
  /** Its cells from below the header to the last indicator. */
  readonly range: CellRange;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Nothing is read from it: what stands in its cells does not fit its header. */
  readonly isOpen: boolean;
  /** The first two of its cells that hold something, as shown. */
  readonly samples: readonly string[];
}

const readRoles: ReadonlySet<string> = new Set([
  "target",
  "actual",
  "points",
  "score",
  "deviation",
]);

/** What was made of the header of a table, with its columns from left to right. */
export function readHeader(
  grid: Grid,
  {
    table: { top, bottom, columns, layout },
    form,
    confidence,
  }: { readonly table: TableHeader; readonly form: Form; readonly confidence: number },
): FormReading {
  const rights = columns.map(({ right }) => right);
  const lefts = columns.map(({ left }) => left);
  const last = form.indicators.at(-1)?.row ?? form.range.bottom;
  const words = columns.map(({ header }) => header.folded).join("|");
  return {
    confidence,
    header: { top, left: Math.min(...lefts), bottom, right: Math.max(...rights) },
    place: { at: toA1(form.headerAt), header: words },
    columns: columns.map(({ role, header, left, right }) => {
      const range = { top: bottom + 1, left, bottom: last, right };
      return {
        role,
        header: { row: header.row, column: header.column },
        range,
        confidence: layout ? 1 : confidenceIn(header, role),
        isOpen: readRoles.has(role) && ![...form.columns].some((column) => column === role),
        samples: samplesIn(grid, range),
      };
    }),
  };
}

/** A result card has no table. */
export function readCard({ headerAt }: Form): FormReading {
  return { confidence: 1, header: null, place: { at: toA1(headerAt), header: "" }, columns: [] };
}

const fewSamples = 2;

/** The first cells of a range that hold something, as shown. */
export function samplesIn(grid: Grid, range: CellRange): readonly string[] {
  const samples: string[] = [];
  for (let row = range.top; row <= range.bottom && samples.length < fewSamples; row++) {
    samples.push(...cellsBetween(grid, row, range).map(({ text }) => text));
  }
  return samples.slice(0, fewSamples);
}

/** Surest where real forms have the very header; least where the rows alone tell the role. */
function confidenceIn(header: GridCell, role: ColumnRole): number {
  if (roleInHeader(header) !== role) return 0.5;
  if (isWeakHeader(header)) return 0.8;
  return isListedHeader(header) ? 1 : 0.9;
}
