import { compareAddresses } from "../sheet/address";
import { valueAt, type CellValue, type Sheet } from "../sheet/sheet";
import { typeText } from "../sheet/typed-text";
import type { Edit } from "./fix";
import { patch } from "./patch";
import type { Diagnostic } from "./rule";

/** What a cell is to hold in the end, and what was wrong with it, in the order in which it was found. */
export interface PlannedEdit extends Edit {
  readonly reasons: readonly string[];
}

export interface FixPlanOptions<Id extends string> {
  /** What is said of one form of the sheet. */
  readonly check: (sheet: Sheet) => readonly Diagnostic<Id>[];
  /** The rules with safe fixes, in the order in which a form is to be mended. */
  readonly order: readonly Id[];
}

/** A cell is mended once or twice: as a number, and then by another. */
const mostSteps = 40;

/**
 * All safe fixes of a form, those included that follow from others: a rule at a time, each computed
 * from what the sheet holds after the ones before. It ends where no safe fix is left, and never
 * gives a cell what it has held before.
 */
export function planFixes<Id extends string>(
  sheet: Sheet,
  { check, order }: FixPlanOptions<Id>,
): readonly PlannedEdit[] {
  const held = new Map<string, ReadonlySet<CellValue>>();
  const heldIn = (edit: Edit): ReadonlySet<CellValue> =>
    held.get(keyOf(edit)) ?? new Set([valueAt(sheet, edit.at.row, edit.at.column)]);
  const isNew = (edit: Edit): boolean => !heldIn(edit).has(typed(edit));
  let planned: readonly PlannedEdit[] = [];
  let patched = sheet;

  for (let step = 0; step < mostSteps; step++) {
    const safe = check(patched).filter(({ fix }) => fix?.safe && fix.edits.every(isNew));
    const next = order.find((id) => safe.some(({ ruleId }) => ruleId === id));
    const edits = editsOf(safe.filter(({ ruleId }) => ruleId === next));
    if (edits.length === 0) break;
    for (const edit of edits) {
      held.set(keyOf(edit), new Set([...heldIn(edit), typed(edit)]));
    }
    planned = edits.reduce(merge, planned);
    patched = patch(patched, edits);
  }
  return [...planned].sort((a, b) => compareAddresses(a.at, b.at));
}

/** Of two edits for one cell, the first. */
function editsOf(found: readonly Diagnostic[]): readonly PlannedEdit[] {
  const edits = new Map<string, PlannedEdit>();
  for (const { fix, message } of found) {
    for (const edit of fix?.edits ?? []) {
      if (!edits.has(keyOf(edit))) edits.set(keyOf(edit), { ...edit, reasons: [message] });
    }
  }
  return [...edits.values()];
}

function merge(planned: readonly PlannedEdit[], edit: PlannedEdit): readonly PlannedEdit[] {
  const before = planned.find((each) => keyOf(each) === keyOf(edit));
  if (!before) return [...planned, edit];
  const merged = { ...edit, reasons: [...before.reasons, ...edit.reasons] };
  return planned.map((each) => (each === before ? merged : each));
}

/** What the cell holds then: a text of 90% makes a number of it. */
function typed({ value }: Edit): CellValue {
  return typeof value === "string" ? typeText(value).value : value;
}

function keyOf({ at: { row, column } }: Edit): string {
  return `${row},${column}`;
}
