export type View = "sheet" | "workbook" | "formulas" | "rules" | "settings" | "reading" | "header";

/** Which view is shown, in the form that `useSyncExternalStore` takes; the ribbon turns it, too. */
export interface Views {
  readonly current: () => View;
  readonly show: (view: View) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createViews(): Views {
  const listeners = new Set<() => void>();
  let current: View = "sheet";

  return {
    current: () => current,
    show(view) {
      current = view;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
