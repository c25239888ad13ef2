import type { Edit } from "../lint/fix";
import type { Sheet } from "../sheet/sheet";
import { contentAt, sameContent, toWrites } from "./fixes";
import type { CellWrite, Host, HostFailure, SheetId, WrittenCell } from "./host";
import { layoutOf, type Known } from "./known";
import type { Reader } from "./reader";
import type { ActionOutcome } from "./state";
import type { UndoEntry, UndoLog } from "./undo-log";

/** A step writes nothing where the sheet was changed before it; then it is tried once more, and so on. */
const mostSteps = 8;

/** The only part that writes, and only when it is told to. */
export interface Writer {
  /** Reads, checks, and writes what is chosen, all at once; again where the sheet changes meanwhile. */
  readonly mend: (
    sheetId: SheetId,
    choose: (known: Known) => readonly Edit[],
  ) => Promise<ActionOutcome>;
  readonly write: (sheetId: SheetId, writes: readonly CellWrite[]) => Promise<ActionOutcome>;
  /** Puts back what the last of these wrote, but for cells that hold something else by now. */
  readonly undo: () => Promise<ActionOutcome>;
}

export interface WriterOptions {
  readonly host: Host;
  readonly reader: Reader;
  readonly log: UndoLog;
  readonly isOpen: () => boolean;
  readonly onWritten: (sheetId: SheetId) => void;
  /** A part of this may have been written. */
  readonly onBrokenOff: (sheetId: SheetId, writes: readonly CellWrite[]) => void;
}

interface Progress {
  readonly cells: readonly WrittenCell[];
  readonly layout: string;
  readonly outcome: ActionOutcome;
}

export function createWriter(options: WriterOptions): Writer {
  const { host, reader, log, isOpen, onWritten, onBrokenOff } = options;

  /** Until something was written, which is read after it, or there is nothing to write. */
  async function steps(
    sheetId: SheetId,
    choose: (known: Known) => readonly CellWrite[],
  ): Promise<Progress> {
    let cells: readonly WrittenCell[] = [];
    let layout = "";
    const end = (outcome: ActionOutcome): Progress => ({ cells, layout, outcome });
    const fail = (failure: HostFailure): Progress => end({ status: "failed", failure, cells: 0 });

    for (let step = 0; ; step++) {
      const isWritten = cells.length > 0;
      const reading = await reader.readSheet(sheetId);
      if (reading.status === "done") layout = layoutOf(reading.value.check.forms);
      if (isWritten) return end({ status: "done", cells: cells.length, skipped: 0 });
      if (reading.status === "failed") return fail(reading.failure);
      const writes = step === mostSteps ? [] : choose(reading.value);
      if (writes.length === 0) return end({ status: "outdated" });
      if (!isOpen()) return end({ status: "cancelled" });

      const answer = await host.write(sheetId, writes);
      if (answer.status === "failed") return fail(answer.failure);
      if (answer.value.status === "broken-off") {
        onBrokenOff(sheetId, writes);
        return fail(answer.value.failure);
      }
      if (answer.value.status === "written") {
        cells = answer.value.cells;
        onWritten(sheetId);
      }
    }
  }

  async function logged(sheetId: SheetId, work: Promise<Progress>): Promise<ActionOutcome> {
    const { cells, layout, outcome } = await work;
    if (cells.length > 0) log.add({ sheetId, cells, layout });
    return outcome;
  }

  async function putBack(entry: UndoEntry): Promise<ActionOutcome> {
    const { cells, outcome } = await steps(entry.sheetId, (known) =>
      log.top() === entry ? writesBack(entry, known) : [],
    );
    if (outcome.status !== "failed" || outcome.failure.kind === "gone") log.drop(entry);
    return outcome.status === "done"
      ? { ...outcome, skipped: entry.cells.length - cells.length }
      : outcome;
  }

  return {
    mend: (sheetId, choose) =>
      logged(
        sheetId,
        steps(sheetId, (known) => toWrites(known, choose(known))),
      ),
    write: (sheetId, writes) =>
      logged(
        sheetId,
        steps(sheetId, ({ sheet }) => (allHold(sheet, writes) ? writes : [])),
      ),
    undo: async () => {
      const entry = log.top();
      return entry ? putBack(entry) : { status: "outdated" };
    },
  };
}

function writesBack({ cells, layout }: UndoEntry, known: Known): readonly CellWrite[] {
  if (layoutOf(known.check.forms) !== layout) return [];
  return cells
    .map(({ at, before, after }) => ({
      at,
      input: { kind: "content", content: before } as const,
      expected: after,
    }))
    .filter((write) => allHold(known.sheet, [write]));
}

function allHold(sheet: Sheet, writes: readonly CellWrite[]): boolean {
  return writes.every(({ at, expected }) => sameContent(contentAt(sheet, at), expected));
}
