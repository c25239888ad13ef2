import { settingsOf, type CheckSettings } from "../kept/check-settings";
import { nothingKept, type Kept } from "../kept/kept";
import type { Rule } from "../lint/rule";
import type { ScoringProfile } from "../score/profile";
import type { RuleId } from "../text/rules";
import { createActions, type UserActions } from "./actions";
import { createCheck, type Check } from "../kept/check";
import type { Clock } from "./clock";
import { planFormulas } from "./formulas";
import { guard } from "./guard";
import type { Host } from "./host";
import { createKeeper } from "./keeper";
import { createLive } from "./live";
import { createReader } from "./reader";
import { createShelf, nothingLasting, type ShelfState, type TextStore } from "./shelf";
import { showCheckedAgain, showFailure, showKnown } from "./sheet-state";
import type { KeptState, SessionState } from "./state";
import { createStore } from "./store";
import { createTakeBack } from "./take-back";
import { createUndoLog } from "./undo-log";
import { createWorkbookCheck } from "./workbook";

export interface SessionOptions {
  readonly host: Host;
  readonly clock: Clock;
  readonly rules: readonly Rule<RuleId>[];
  /** Taken where the workbook keeps none. */
  readonly profile: ScoringProfile;
  /** Where the layouts of the user's own are. */
  readonly ownLayouts?: TextStore;
}

/**
 * Keeps what is said of the active sheet true, and does what the user asks for. Nothing here throws
 * or rejects; what the host refuses becomes a state. Only `applyFix`, `applyAllSafe`, `write`,
 * `writeFormulas` and `undo` write into cells; only `waive`, `unwaive`, `setSeverity`, `setProfile`,
 * `keepLayout`, `removeLayout` and `setSheet` change what is kept with the workbook.
 */
export interface Session extends UserActions {
  /** Those that are checked, in their order. */
  readonly rules: readonly Rule<RuleId>[];
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
  /** Reads the whole active sheet, live or not. */
  readonly checkNow: () => Promise<void>;
  readonly checkWorkbook: () => Promise<void>;
  readonly cancelWorkbook: () => void;
}

export function createSession(options: SessionOptions): Session {
  const { clock } = options;
  const host = guard(options.host);
  const shelf = createShelf(options.ownLayouts ?? nothingLasting);
  let settings = settingsFor(nothingKept);
  let checkBy = createCheck(options.rules, settings);
  const check: Check = (sheet) => checkBy(sheet);
  const store = createStore({
    sheet: { status: "starting" },
    live: true,
    undo: null,
    action: { status: "idle" },
    workbook: { status: "none" },
    kept: { status: "unread", kept: nothingKept },
    settings,
    shelf: shelf.state(),
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
  const keeper = createKeeper({
    host,
    clock,
    show(kept, { isNew }) {
      if (isNew) checkAgain(kept);
      else store.put({ kept });
    },
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
    keeper,
    clock,
    shelf,
    onShelf,
    check,
    planFormulas: ({ sheet, check: { forms } }) =>
      planFormulas(
        sheet,
        forms.map(({ form }) => form),
        settings.profile,
      ),
    onWritten: workbook.edited,
    onBrokenOff: takeBack.begin,
  });

  function settingsFor(kept: Kept): CheckSettings {
    const { layouts } = shelf.state();
    return settingsOf(kept, { profile: options.profile, isChosen: false, layouts });
  }

  /** The layouts of the user's own are other ones. */
  function onShelf(state: ShelfState): void {
    if (state === store.getState().shelf) return;
    store.put({ shelf: state });
    checkAgain(store.getState().kept);
  }

  /** What was read already is checked anew; a check of the workbook that runs starts again. */
  function checkAgain(kept: KeptState): void {
    settings = settingsFor(kept.kept);
    checkBy = createCheck(options.rules, settings);
    reader.checkAgain();
    const sheet = showCheckedAgain(store.getState().sheet, reader.known());
    store.put({ kept, settings, sheet });
    workbook.startAgain();
  }

  return {
    rules: options.rules,
    getState: store.getState,
    subscribe: store.subscribe,
    start() {
      onShelf(shelf.readAgain());
      keeper.start();
      live.start();
    },
    stop() {
      keeper.stop();
      live.stop();
    },
    dispose() {
      store.close();
      close();
      takeBack.close();
      workbook.cancel();
      keeper.close();
      live.stop();
    },
    setLive: live.setLive,
    setVisible: live.setVisible,
    focus() {
      onShelf(shelf.readAgain());
      live.focus();
    },
    async checkNow() {
      void keeper.read();
      onShelf(shelf.readAgain());
      await live.checkNow();
    },
    async checkWorkbook() {
      void keeper.read();
      await workbook.start();
    },
    cancelWorkbook: workbook.cancel,
    ...userActions,
  };
}
