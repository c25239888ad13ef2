import type { Rule } from "../lint/rule";
import type { ScoringProfile } from "../score/profile";
import type { RuleId } from "../text/rules";
import { createActions, type UserActions } from "./actions";
import { createCheck, type Check } from "./check";
import type { Clock } from "./clock";
import { planFormulas } from "./formulas";
import { guard } from "./guard";
import type { Host } from "./host";
import { createLive } from "./live";
import { createReader } from "./reader";
import { showCheckedAgain, showFailure, showKnown } from "./sheet-state";
import type { SessionState } from "./state";
import { createStore } from "./store";
import { createTakeBack } from "./take-back";
import { createUndoLog } from "./undo-log";
import { createWorkbookCheck } from "./workbook";

export interface SessionOptions {
  readonly host: Host;
  readonly clock: Clock;
  readonly rules: readonly Rule<RuleId>[];
  readonly profile: ScoringProfile;
  /** Whether the user chose it; left out, it is taken for want of a choice. */
  readonly isProfileChosen?: boolean;
}

/**
 * Keeps what is said of the active sheet true, and does what the user asks for. Nothing here throws
 * or rejects; what the host refuses becomes a state. Only `applyFix`, `applyAllSafe`, `write`,
 * `writeFormulas` and `undo` write.
 */
export interface Session extends UserActions {
  readonly getState: () => SessionState;
  /** Returns what ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: () => void;
  /** Forgets what was read; may be started again. */
  readonly stop: () => void;
  /** For good: what is on its way ends without a trace. */
  readonly dispose: () => void;
  /** Whether hints are followed; without that, a sheet is read only on demand. */
  readonly setLive: (live: boolean) => void;
  /** Whether the user can see us. */
  readonly setVisible: (visible: boolean) => void;
  /** The user turns to us. */
  readonly focus: () => void;
  /** Checks by another profile what was read already; a check of the workbook that runs starts anew. */
  readonly setProfile: (profile: ScoringProfile) => void;
  /** Reads the whole active sheet, live or not. */
  readonly checkNow: () => Promise<void>;
  readonly checkWorkbook: () => Promise<void>;
  readonly cancelWorkbook: () => void;
}

export function createSession(options: SessionOptions): Session {
  const { clock } = options;
  const host = guard(options.host);
  let { profile, isProfileChosen = false } = options;
  let checkBy = createCheck(options.rules, profile, isProfileChosen);
  const check: Check = (sheet) => checkBy(sheet);
  const store = createStore({
    sheet: { status: "starting" },
    live: true,
    undo: null,
    action: { status: "idle" },
    workbook: { status: "none" },
  });
  const reader = createReader({
    host,
    clock,
    check,
    onRead(known, about) {
      store.put({ sheet: showKnown(store.getState().sheet, known, about) });
      if (about.changed) workbook.edited(known.sheetId);
    },
    onFailure: (failure) => store.put({ sheet: showFailure(store.getState().sheet, failure) }),
  });
  const log = createUndoLog((undo) => store.put({ undo }));
  const workbook = createWorkbookCheck({
    host,
    clock,
    check,
    show: (state) => store.put({ workbook: state }),
  });
  const live = createLive({
    host,
    clock,
    reader,
    store,
    onMoved: log.forget,
    onEdited: workbook.edited,
  });
  const takeBack = createTakeBack({
    host,
    clock,
    onPutBack(sheetId) {
      if (sheetId === reader.activeId()) void live.checkNow();
      workbook.edited(sheetId);
    },
  });
  const { close, ...userActions } = createActions({
    host,
    reader,
    store,
    log,
    check,
    planFormulas: ({ sheet, check: { forms } }) =>
      planFormulas(
        sheet,
        forms.map(({ form }) => form),
        profile,
      ),
    onWritten: workbook.edited,
    onBrokenOff: takeBack.begin,
  });

  function setProfile(next: ScoringProfile): void {
    if (next === profile && isProfileChosen) return;
    profile = next;
    isProfileChosen = true;
    checkBy = createCheck(options.rules, next, isProfileChosen);
    reader.checkAgain();
    store.put({ sheet: showCheckedAgain(store.getState().sheet, reader.known()) });
    workbook.startAgain();
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    start: live.start,
    stop: live.stop,
    dispose() {
      store.close();
      close();
      takeBack.close();
      workbook.cancel();
      live.stop();
    },
    setLive: live.setLive,
    setVisible: live.setVisible,
    focus: live.focus,
    setProfile,
    checkNow: live.checkNow,
    checkWorkbook: workbook.start,
    cancelWorkbook: workbook.cancel,
    ...userActions,
  };
}
