import type { Check } from "../kept/check";
import type { Clock } from "./clock";
import { attempt, done } from "./guard";
import type { Host, HostFailure, SheetEntry, SheetId } from "./host";
import { createPatience } from "./patience";
import type { SheetReport, WorkbookState } from "./state";

/** Checks every sheet of the workbook, one after the other. */
export interface WorkbookCheck {
  /** Begins anew, also where a check is running. */
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
  /** A sheet is no longer as it was. */
  readonly edited: (sheetId: SheetId) => void;
  /** What is said of a sheet depends on something that is different now. */
  readonly startAgain: () => void;
}

export interface WorkbookOptions {
  readonly host: Host;
  readonly clock: Clock;
  readonly check: Check;
  readonly show: (state: WorkbookState) => void;
}

export function createWorkbookCheck({ host, clock, check, show }: WorkbookOptions): WorkbookCheck {
  let runs = 0;
  let cancelRun: (() => void) | null = null;
  let last: WorkbookState = { status: "none" };
  /** The sheets that this run, or the last one, has looked at. */
  const seen = new Set<SheetId>();
  let isStale = false;

  function put(state: WorkbookState): void {
    last = state;
    show(state);
  }

  function age(): void {
    isStale = true;
    if (last.status !== "checked" && last.status !== "cancelled") return;
    if (!last.stale) put({ ...last, stale: true });
  }

  function cancel(): void {
    cancelRun?.();
  }

  async function start(): Promise<void> {
    cancel();
    const number = ++runs;
    const isOpen = (): boolean => number === runs;
    const patience = createPatience(clock, tell);
    let sheets: readonly SheetReport[] = [];
    let total: number | null = null;

    seen.clear();
    isStale = false;
    cancelRun = () => end({ status: "cancelled", sheets, stale: isStale });
    tell(null);
    const list = await patience.call(() => host.listSheets());
    if (list.status === "failed") {
      end({ status: "failed", failure: list.failure });
      return;
    }
    total = list.value.length;
    for (const entry of list.value) {
      tell(null);
      seen.add(entry.sheetId);
      const report = await reportOn(entry);
      if (!isOpen()) return;
      sheets = [...sheets, report];
    }
    end({ status: "checked", sheets, stale: isStale });

    function tell(waiting: HostFailure | null): void {
      if (isOpen()) put({ status: "running", done: sheets.length, total, waiting });
    }

    function end(state: WorkbookState): void {
      if (!isOpen()) return;
      runs++;
      cancelRun = null;
      patience.end();
      put(state);
    }

    async function reportOn({ sheetId, name }: SheetEntry): Promise<SheetReport> {
      const outcome = await patience.call(async () => {
        const reading = await host.read(sheetId, null);
        if (reading.status === "failed") return reading;
        return attempt(() => done(check(reading.value.sheet)));
      });
      const head = { sheetId, sheetName: name };
      return outcome.status === "failed"
        ? { ...head, ...outcome }
        : { ...head, status: "checked", forms: outcome.value.forms };
    }
  }

  return {
    start,
    cancel,
    edited(sheetId) {
      if (seen.has(sheetId)) age();
    },
    startAgain() {
      if (cancelRun) void start();
      else age();
    },
  };
}
