import type { CellAddress, CellRange } from "../sheet/address";
import { withoutWaiver, withProfile, withSeverity } from "../kept/change";
import type { Waiver, WaiverWords } from "../kept/waiver";
import type { Diagnostic, RuleSeverity } from "../lint/rule";
import type { RuleId } from "../text/rules";
import type { Clock } from "./clock";
import { choicesOf, editsOf, safeEditsOf, sameChanges, toChanges, type FixChange } from "./fixes";
import type { FormulaCell } from "./formulas";
import type { Check } from "../kept/check";
import { attempt, done } from "./guard";
import type { CellWrite, Host, HostFailure, SheetId } from "./host";
import type { Keeper } from "./keeper";
import type { Known } from "./known";
import { createLayoutActions, type LayoutActions } from "./layouts";
import type { Reader } from "./reader";
import type { Shelf, ShelfState } from "./shelf";
import type { ActionName, ActionOutcome } from "./state";
import type { Store } from "./store";
import type { UndoLog } from "./undo-log";
import { waive } from "./waive";
import { createWriter } from "./writer";

export type FixPreview =
  | {
      readonly status: "ready";
      /** What each fix would change; one choice where there is one fix, or all are made. */
      readonly choices: readonly (readonly FixChange[])[];
    }
  | { readonly status: "outdated" }
  | { readonly status: "failed"; readonly failure: HostFailure };

export type FormulaPreview =
  | { readonly status: "ready"; readonly cells: readonly FormulaCell[] }
  | { readonly status: "outdated" }
  | { readonly status: "failed"; readonly failure: HostFailure };

/** What the user asks for, one after the other. */
export interface UserActions extends LayoutActions {
  readonly select: (sheetId: SheetId, at: CellAddress) => Promise<ActionOutcome>;
  readonly selectRange: (sheetId: SheetId, range: CellRange) => Promise<ActionOutcome>;
  /** What a fix would change, if the finding is still there. */
  readonly previewFix: (sheetId: SheetId, diagnostic: Diagnostic<RuleId>) => Promise<FixPreview>;
  /** What mending all that is safe in a form would change, with all that follows from it. */
  readonly previewAllSafe: (sheetId: SheetId, formIndex: number) => Promise<FixPreview>;
  /** The first of its fixes, or another one. */
  readonly applyFix: (
    sheetId: SheetId,
    diagnostic: Diagnostic<RuleId>,
    choice?: number,
  ) => Promise<ActionOutcome>;
  /** In one write; where `shown` was shown before, exactly that or nothing. */
  readonly applyAllSafe: (
    sheetId: SheetId,
    formIndex: number,
    shown?: readonly FixChange[],
  ) => Promise<ActionOutcome>;
  /** All of these or, where a cell no longer holds what is expected, none. */
  readonly write: (sheetId: SheetId, writes: readonly CellWrite[]) => Promise<ActionOutcome>;
  /** The cells that would get a formula, as the sheet is now. */
  readonly previewFormulas: (sheetId: SheetId) => Promise<FormulaPreview>;
  /** All of these cells or, where one has changed since, none; undone at once. */
  readonly writeFormulas: (
    sheetId: SheetId,
    cells: readonly FormulaCell[],
  ) => Promise<ActionOutcome>;
  readonly undo: () => Promise<ActionOutcome>;
  /** 豁免: the finding stays as it is, and is no longer counted; kept with the workbook. */
  readonly waive: (
    sheetId: SheetId,
    finding: Diagnostic<RuleId>,
    words: Omit<WaiverWords, "date">,
  ) => Promise<ActionOutcome>;
  readonly unwaive: (waiver: Waiver) => Promise<ActionOutcome>;
  /** null gives the rule back its own severity. */
  readonly setSeverity: (ruleId: RuleId, severity: RuleSeverity | null) => Promise<ActionOutcome>;
  /** 口径 as `OwnProfile`, a built-in one without changes; null takes the choice back. */
  readonly setProfile: (data: unknown) => Promise<ActionOutcome>;
}

export interface Actions extends UserActions {
  /** Nothing is begun from here on, and nothing more is written. */
  readonly close: () => void;
}

export interface ActionsOptions {
  readonly host: Host;
  readonly reader: Reader;
  readonly store: Store;
  readonly log: UndoLog;
  readonly keeper: Keeper;
  readonly clock: Clock;
  readonly shelf: Shelf;
  readonly onShelf: (state: ShelfState) => void;
  readonly check: Check;
  /** Of a sheet that was just read. */
  readonly planFormulas: (known: Known) => readonly FormulaCell[];
  readonly onWritten: (sheetId: SheetId) => void;
  /** A part of this may have been written. */
  readonly onBrokenOff: (sheetId: SheetId, writes: readonly CellWrite[]) => void;
}

export function createActions({
  host,
  reader,
  store,
  log,
  keeper,
  clock,
  shelf,
  onShelf,
  check,
  planFormulas,
  onWritten,
  onBrokenOff,
}: ActionsOptions): Actions {
  let open = true;
  const isOpen = (): boolean => open;
  const writer = createWriter({ host, reader, log, isOpen, onWritten, onBrokenOff });
  let last: Promise<unknown> = Promise.resolve();

  function inTurn(action: ActionName, work: () => Promise<ActionOutcome>): Promise<ActionOutcome> {
    const turn = last.then(async (): Promise<ActionOutcome> => {
      if (!open) return { status: "cancelled" };
      store.put({ action: { status: "running", action } });
      const result = await attempt(async () => done(await work()));
      const outcome = result.status === "failed" ? { ...result, cells: 0 } : result.value;
      store.put({ action: { status: "finished", action, outcome } });
      return outcome;
    });
    last = turn.catch(() => null);
    return turn;
  }

  async function select(sheetId: SheetId, range: CellRange): Promise<ActionOutcome> {
    const outcome = await host.select(sheetId, range);
    return outcome.status === "failed"
      ? { ...outcome, cells: 0 }
      : { status: "done", cells: 0, skipped: 0 };
  }

  async function preview(
    sheetId: SheetId,
    choose: (known: Known) => readonly (readonly FixChange[])[],
  ): Promise<FixPreview> {
    const reading = await reader.readSheet(sheetId);
    if (reading.status === "failed") return reading;
    const choices = choose(reading.value).filter((changes) => changes.length > 0);
    return choices.length > 0 ? { status: "ready", choices } : { status: "outdated" };
  }

  return {
    previewFix: (sheetId, diagnostic) => preview(sheetId, (known) => choicesOf(known, diagnostic)),
    previewAllSafe: (sheetId, formIndex) =>
      preview(sheetId, (known) => [toChanges(known, safeEditsOf(known, formIndex, check))]),
    async previewFormulas(sheetId) {
      const reading = await reader.readSheet(sheetId);
      if (reading.status === "failed") return reading;
      return reading.value.check.forms.length > 0
        ? { status: "ready", cells: planFormulas(reading.value) }
        : { status: "outdated" };
    },
    select: (sheetId, { row, column }) =>
      inTurn("select", () =>
        select(sheetId, { top: row, left: column, bottom: row, right: column }),
      ),
    selectRange: (sheetId, range) => inTurn("select", () => select(sheetId, range)),
    applyFix: (sheetId, diagnostic, choice = 0) =>
      inTurn("fix", () => writer.mend(sheetId, (known) => editsOf(known, diagnostic, choice))),
    applyAllSafe: (sheetId, formIndex, shown) =>
      inTurn("fix-all", () =>
        writer.mend(sheetId, (known) => {
          const edits = safeEditsOf(known, formIndex, check);
          return !shown || sameChanges(toChanges(known, edits), shown) ? edits : [];
        }),
      ),
    write: (sheetId, writes) => inTurn("write", () => writer.write(sheetId, writes)),
    writeFormulas: (sheetId, cells) =>
      inTurn("formulas", () =>
        writer.write(
          sheetId,
          cells.map(({ write }) => write),
        ),
      ),
    undo: () => inTurn("undo", writer.undo),
    waive: (sheetId, finding, words) =>
      inTurn("waive", () => waive({ reader, keeper, clock }, { sheetId, finding, ...words })),
    unwaive: (waiver) =>
      inTurn("unwaive", () => keeper.change((kept) => withoutWaiver(kept, waiver))),
    setSeverity: (ruleId, severity) =>
      inTurn("set-severity", () => keeper.change((kept) => withSeverity(kept, ruleId, severity))),
    setProfile: (data) =>
      inTurn("set-profile", () => keeper.change((kept) => withProfile(kept, data))),
    ...createLayoutActions({ host, reader, keeper, shelf, onShelf, inTurn }),
    close() {
      open = false;
    },
  };
}
