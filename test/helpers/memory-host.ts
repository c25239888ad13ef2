import { cut } from "../../src/session/blocks";
import type { Clock } from "../../src/session/clock";
import { contentAt, sameContent } from "../../src/session/fixes";
import { done, failed } from "../../src/session/guard";
import type {
  CellInput,
  Hint,
  Host,
  HostFailure,
  KeepAnswer,
  Outcome,
  SheetId,
  WriteAnswer,
} from "../../src/session/host";
import { fromA1, type CellRange } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { contentAfter, putContent, usedRangeOf } from "./cells";

export type Call = keyof Host;

/** Whether a hint tells of what was done. */
type How = "told" | "lost";

/** A spreadsheet program made of sheets in memory, with its user and its bad days. */
export interface MemoryHost {
  readonly host: Host;
  /** How often each call was made. */
  readonly counts: Readonly<Record<Call, number>>;
  readonly sheet: (sheetId: SheetId) => Sheet;
  readonly activeId: () => SheetId;
  readonly selected: () => { readonly sheetId: SheetId; readonly range: CellRange } | null;
  /** The user puts something into a cell. */
  readonly enter: (a1: string, input: CellInput | string | number, how?: How) => void;
  /** The user changes the sheet in another way. */
  readonly change: (
    change: (sheet: Sheet) => Sheet,
    how?: How | { readonly kind: Hint["kind"]; readonly range: CellRange | null },
  ) => void;
  readonly activate: (sheetId: SheetId, how?: How) => void;
  readonly remove: (sheetId: SheetId, how?: How) => void;
  readonly tell: (hint: Partial<Hint>) => void;
  /** While a cell is being edited, every call fails. */
  readonly setEditing: (editing: boolean) => void;
  /** The next calls of this name fail, one for each of these; "throw" throws. */
  readonly fail: (call: Call, ...kinds: readonly (HostFailure["kind"] | "throw")[]) => void;
  /** The next call of this name reads or writes at once, and answers so many milliseconds later. */
  readonly delay: (call: Call, milliseconds: number) => void;
  /** What is kept with the workbook; null where that is nothing. */
  readonly kept: () => string | null;
  /** Somebody else keeps something. */
  readonly keep: (text: string | null) => void;
  readonly heal: () => void;
  readonly listeners: () => number;
}

export function createMemoryHost(
  initial: Readonly<Record<SheetId, Sheet>>,
  clock: Clock,
): MemoryHost {
  const sheets = new Map(Object.entries(initial));
  const counts = {
    read: 0,
    readBlocks: 0,
    listSheets: 0,
    write: 0,
    select: 0,
    watch: 0,
    selection: 0,
    readKept: 0,
    keep: 0,
  };
  const failures = new Map<Call, (HostFailure["kind"] | "throw")[]>();
  const delays = new Map<Call, number[]>();
  const listeners = new Set<(hint: Hint) => void>();
  let [activeId = ""] = sheets.keys();
  let selected: ReturnType<MemoryHost["selected"]> = null;
  let editing = false;
  let kept: string | null = null;

  async function answer<Value>(
    call: Call,
    sheetId: SheetId | null,
    work: (sheet: Sheet) => Outcome<Value>,
  ): Promise<Outcome<Value>> {
    counts[call]++;
    const failure = failures.get(call)?.shift();
    const delay = delays.get(call)?.shift();
    const sheet = sheets.get(sheetId ?? activeId);
    const outcome = ((): Outcome<Value> | null => {
      if (failure === "throw") return null;
      if (failure) return failed(failure, "as told");
      if (editing) return failed("cell-editing");
      return sheet ? work(sheet) : failed("gone");
    })();
    if (delay !== undefined) await new Promise<void>((resolve) => clock.after(delay, resolve));
    if (!outcome) throw new Error(`${call} threw`);
    return outcome;
  }

  function tell(hint: Partial<Hint>): void {
    const full: Hint = { kind: "edited", sheetId: activeId, range: null, own: false, ...hint };
    for (const listener of [...listeners]) listener(full);
  }

  const host: Host = {
    read: (sheetId) =>
      answer("read", sheetId, (sheet) =>
        done({ sheetId: sheetId ?? activeId, used: usedRangeOf(sheet), sheet }),
      ),
    readBlocks: ({ sheetId, ranges }) =>
      answer("readBlocks", sheetId, (sheet) =>
        done({
          activeId,
          used: usedRangeOf(sheet),
          blocks: ranges.map((range) => cut(sheet, range)),
        }),
      ),
    listSheets: () =>
      answer("listSheets", null, () =>
        done([...sheets].map(([sheetId, { name }]) => ({ sheetId, name }))),
      ),
    write: (sheetId, writes) =>
      answer<WriteAnswer>("write", sheetId, (sheet) => {
        const changed = writes
          .filter(({ at, expected }) => !sameContent(contentAt(sheet, at), expected))
          .map(({ at }) => at);
        if (changed.length > 0) return done({ status: "changed", at: changed });

        const cells = writes.map(({ at, input }) => {
          const before = contentAt(sheet, at);
          return { at, before, after: contentAfter(before, input) };
        });
        sheets.set(
          sheetId,
          cells.reduce((written, { at, after }) => putContent(written, at, after), sheet),
        );
        for (const { at } of cells) tell({ sheetId, range: rangeAt(at), own: true });
        return done({ status: "written", cells });
      }),
    select: (sheetId, range) =>
      answer("select", sheetId, () => {
        selected = { sheetId, range };
        return done(null);
      }),
    selection: () =>
      answer("selection", null, () =>
        done(selected ?? { sheetId: activeId, range: rangeAt({ row: 0, column: 0 }) }),
      ),
    readKept: () => answer("readKept", null, () => done(kept)),
    keep: ({ text, expected }) =>
      answer<KeepAnswer>("keep", null, () => {
        if (kept !== expected) return done("changed");
        kept = text;
        return done("kept");
      }),
    watch: (listener) =>
      answer("watch", null, () => {
        const entry = (hint: Hint): void => listener(hint);
        listeners.add(entry);
        return done(() => void listeners.delete(entry));
      }),
  };

  return {
    host,
    counts,
    tell,
    sheet: (sheetId) => sheets.get(sheetId)!,
    activeId: () => activeId,
    selected: () => selected,
    enter(a1, input, how = "told") {
      const at = fromA1(a1)!;
      const sheet = sheets.get(activeId)!;
      const given = typeof input === "object" ? input : ({ kind: "typed", value: input } as const);
      sheets.set(activeId, putContent(sheet, at, contentAfter(contentAt(sheet, at), given)));
      if (how === "told") tell({ range: rangeAt(at) });
    },
    change(change, how = "told") {
      sheets.set(activeId, change(sheets.get(activeId)!));
      if (how === "told") tell({ kind: "structure" });
      else if (how !== "lost") tell(how);
    },
    activate(sheetId, how = "told") {
      activeId = sheetId;
      if (how === "told") tell({ kind: "activated" });
    },
    remove(sheetId, how = "told") {
      sheets.delete(sheetId);
      if (activeId === sheetId) [activeId = ""] = sheets.keys();
      if (how === "told") tell({ kind: "deleted", sheetId });
    },
    setEditing(now) {
      editing = now;
    },
    fail: (call, ...kinds) => void failures.set(call, [...kinds]),
    delay: (call, milliseconds) =>
      void delays.set(call, [...(delays.get(call) ?? []), milliseconds]),
    kept: () => kept,
    keep(text) {
      kept = text;
    },
    heal() {
      failures.clear();
      delays.clear();
      editing = false;
    },
    listeners: () => listeners.size,
  };
}

function rangeAt({ row, column }: { readonly row: number; readonly column: number }): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
