import type { CellAddress } from "../sheet/address";
import type { SheetId, WrittenCell } from "./host";
import type { Undoable } from "./state";

/** What one action wrote. */
export interface UndoEntry {
  readonly sheetId: SheetId;
  readonly cells: readonly WrittenCell[];
  /** `layoutOf` the sheet after it; with another one, the cells may stand elsewhere. */
  readonly layout: string;
}

/** What we have written and can put back, the youngest last. */
export interface UndoLog {
  readonly top: () => UndoEntry | null;
  readonly add: (entry: UndoEntry) => void;
  readonly drop: (entry: UndoEntry) => void;
  readonly forget: (sheetId: SheetId) => void;
}

export function createUndoLog(onChange: (next: Undoable | null) => void): UndoLog {
  let entries: readonly UndoEntry[] = [];

  function set(next: readonly UndoEntry[]): void {
    if (next.length === entries.length) return;
    entries = next;
    const last = next.at(-1);
    onChange(last ? { sheetId: last.sheetId, at: last.cells.map(({ at }) => at) } : null);
  }

  return {
    top: () => entries.at(-1) ?? null,
    add: (entry) => set([...entries, entry]),
    drop: (entry) => set(entries.filter((each) => each !== entry)),
    forget: (sheetId) => set(entries.filter((each) => each.sheetId !== sheetId)),
  };
}

export function sameAddress(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}
