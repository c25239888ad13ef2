import type { CellRange } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { cellCount, contains, cut, holds, paste, sameRange } from "./blocks";
import type { Check, FormCheck, SheetCheck } from "../kept/check";
import type { BlockReading, SheetId, SheetReading } from "./host";

/** A sheet as it was last read, and what is said of it. */
export interface Known {
  readonly sheetId: SheetId;
  readonly used: CellRange | null;
  readonly sheet: Sheet;
  /** What is read again to see whether it has changed. */
  readonly ranges: readonly CellRange[];
  readonly check: SheetCheck;
}

/** Up to here a sheet is read again as a whole, so that a form that begins outside of others is seen. */
const fewCells = 20_000;

/** What a whole reading tells; the same object where it tells nothing new. */
export function learn(
  { sheetId, used, sheet }: SheetReading,
  last: Known | null,
  check: Check,
): Known {
  if (last?.sheetId === sheetId && sameRange(last.used, used) && sameSheet(last, sheet))
    return last;
  return know({ sheetId, used, sheet }, check);
}

/**
 * What the blocks tell of a sheet: the same object where nothing has changed; null where they do
 * not suffice, because the sheet is another one, has grown, or its forms have moved out of them.
 */
export function update(
  last: Known,
  { activeId, used, blocks }: BlockReading,
  check: Check,
): Known | null {
  if (activeId !== last.sheetId || !sameRange(used, last.used)) return null;
  if (blocks.every((block) => holds(last.sheet, block))) return last;

  const next = know({ ...last, sheet: paste(last.sheet, blocks) }, check);
  const covered = next.ranges.every((range) => blocks.some((each) => contains(each.range, range)));
  return covered ? next : null;
}

/** The same sheet, with what another check says of it. */
export function checkAgain(known: Known, check: Check): Known {
  return know(known, check);
}

/** Where the forms of a sheet stand and how they are cut into rows; not what they say. */
export function layoutOf(forms: readonly FormCheck[]): string {
  return JSON.stringify(
    forms.map(({ form: { range, headerAt, indicators } }) => [
      range,
      headerAt,
      indicators.map(({ row }) => row),
    ]),
  );
}

function know(reading: SheetReading, check: Check): Known {
  const { sheetId, used, sheet } = reading;
  const checked = check(sheet);
  return { sheetId, used, sheet, ranges: rangesOf(used, checked.forms), check: checked };
}

function rangesOf(used: CellRange | null, forms: readonly FormCheck[]): readonly CellRange[] {
  if (!used) return [];
  return cellCount(used) <= fewCells ? [used] : forms.map(({ form }) => form.range);
}

function sameSheet({ used, sheet }: Known, other: Sheet): boolean {
  if (sheet.name !== other.name) return false;
  return used === null || holds(sheet, cut(other, used));
}
