import type { SessionState } from "./state";

/** The state, and who watches it; it fits `useSyncExternalStore`. */
export interface Store {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts these parts in place, and tells of it where one of them is new. */
  readonly put: (parts: Partial<SessionState>) => void;
  /** From here on nothing changes, and nobody is told. */
  readonly close: () => void;
}

export function createStore(initial: SessionState): Store {
  const listeners = new Set<() => void>();
  let state = initial;
  let open = true;

  return {
    getState: () => state,
    subscribe(listener) {
      const entry = (): void => listener();
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    put(parts) {
      const next = { ...state, ...parts };
      if (!open || same(state, next)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    close() {
      open = false;
      listeners.clear();
    },
  };
}

function same(a: SessionState, b: SessionState): boolean {
  return (
    a.sheet === b.sheet &&
    a.live === b.live &&
    a.undo === b.undo &&
    a.action === b.action &&
    a.workbook === b.workbook &&
    a.kept === b.kept &&
    a.settings === b.settings &&
    a.shelf === b.shelf
  );
}
