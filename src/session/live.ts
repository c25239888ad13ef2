import { createBackoff } from "./backoff";
import { createAlarm, type Clock } from "./clock";
import { createCoalescer } from "./coalesce";
import type { Hint, Host, SheetId } from "./host";
import { needOfEdit, type Need } from "./needs";
import type { Reader } from "./reader";
import { showKnown, showStale } from "./sheet-state";
import type { Store } from "./store";

const reconcileEvery = 15_000;

/** Follows the hints of a host, and looks from time to time for what they did not tell. */
export interface Live {
  readonly start: () => void;
  readonly stop: () => void;
  readonly setLive: (live: boolean) => void;
  readonly setVisible: (visible: boolean) => void;
  /** The user turns to us. */
  readonly focus: () => void;
  readonly checkNow: () => Promise<void>;
}

export interface LiveOptions {
  readonly host: Host;
  readonly clock: Clock;
  readonly reader: Reader;
  readonly store: Store;
  /** The cells of a sheet may stand elsewhere now. */
  readonly onMoved: (sheetId: SheetId) => void;
  /** Something in a sheet was changed, by whomever. */
  readonly onEdited: (sheetId: SheetId) => void;
}

export function createLive({ host, clock, reader, store, onMoved, onEdited }: LiveOptions): Live {
  const coalescer = createCoalescer(clock, () => void reader.read());
  const backoff = createBackoff(clock);
  const tick = createAlarm(clock);
  let started = false;
  let visible = true;
  let watches = 0;
  let unwatch: (() => void) | null = null;
  /** No hint could have come, because we were refused to be told. */
  let isBlind = false;

  function isLive(): boolean {
    return store.getState().live;
  }

  async function watch(): Promise<void> {
    const number = ++watches;
    const outcome = await host.watch((hint) => {
      if (number === watches) follow(hint);
    });
    if (number !== watches) {
      if (outcome.status === "done") outcome.value();
      return;
    }
    if (outcome.status === "failed") {
      isBlind = true;
      backoff.again(() => void watch());
      return;
    }
    unwatch = outcome.value;
    backoff.reset();
    if (isBlind) lookAgain();
    isBlind = false;
  }

  /** What hints did not tell is found by looking. */
  function lookAgain(): void {
    if (!isLive()) return;
    reader.need("compare");
    void reader.read();
  }

  function follow({ kind, sheetId, range, own }: Hint): void {
    if (kind !== "activated" && kind !== "calculated") onEdited(sheetId);
    if (own && kind !== "activated") return;
    switch (kind) {
      case "edited":
        happened(sheetId, needOfEdit(range, reader.known()));
        break;
      case "calculated":
        happened(sheetId, "blocks");
        break;
      case "structure":
      case "sorted":
        onMoved(sheetId);
        happened(sheetId, "full");
        break;
      case "activated":
        turnTo(sheetId);
        break;
      case "deleted":
        onMoved(sheetId);
        happened(sheetId, "full");
        reader.forget(sheetId);
        break;
      case "added":
        break;
    }
  }

  function happened(sheetId: SheetId, need: Need): void {
    const activeId = reader.activeId();
    if (activeId !== null && sheetId !== activeId) reader.forget(sheetId);
    else demand(need);
  }

  function demand(need: Need): void {
    reader.need(need);
    if (need !== "compare") store.put({ sheet: showStale(store.getState().sheet) });
    if (isLive()) coalescer.add();
  }

  function turnTo(sheetId: SheetId): void {
    if (sheetId === reader.activeId()) {
      demand("compare");
      return;
    }
    reader.turnTo(sheetId);
    const known = reader.known();
    const unknown = { status: isLive() ? "reading" : "unchecked" } as const;
    store.put({ sheet: known ? showKnown(unknown, known, { stale: true }) : unknown });
    if (isLive()) coalescer.add();
  }

  function reconcile(): void {
    if (!started || !visible || !isLive()) return;
    tick.set(reconcileEvery, reconcile);
    if (!unwatch) void watch();
    lookAgain();
  }

  async function checkNow(): Promise<void> {
    if (!started) return;
    reader.need("full");
    const { sheet } = store.getState();
    const unseen = sheet.status === "unchecked";
    store.put({ sheet: unseen ? { status: "reading" } : showStale(sheet) });
    await reader.read();
  }

  return {
    checkNow,
    focus: reconcile,
    start() {
      if (started) return;
      started = true;
      store.put({ sheet: { status: isLive() ? "reading" : "unchecked" } });
      void watch();
      if (!isLive()) return;
      tick.set(reconcileEvery, reconcile);
      void checkNow();
    },
    stop() {
      if (!started) return;
      started = false;
      watches++;
      backoff.reset();
      unwatch?.();
      unwatch = null;
      tick.off();
      coalescer.clear();
      reader.stop();
      store.put({ sheet: { status: "starting" } });
    },
    setLive(live) {
      if (live === isLive()) return;
      store.put({ live });
      coalescer.clear();
      tick.off();
      if (!started || !live) return;
      tick.set(reconcileEvery, reconcile);
      void checkNow();
    },
    setVisible(now) {
      if (now === visible) return;
      visible = now;
      if (visible) reconcile();
      else tick.off();
    },
  };
}
