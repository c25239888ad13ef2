/** Time, as it is given to a session. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** The day on the user's calendar, 2026-01-31. */
  readonly today: () => string;
  /** Calls back once, so many milliseconds from now; returns what calls it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

/** An appointment that can be moved or called off; there is at most one. */
export interface Alarm {
  readonly set: (milliseconds: number, callback: () => void) => void;
  readonly off: () => void;
}

export function createAlarm(clock: Clock): Alarm {
  let cancel: (() => void) | null = null;

  function off(): void {
    cancel?.();
    cancel = null;
  }

  return {
    off,
    set(milliseconds, callback) {
      off();
      cancel = clock.after(milliseconds, () => {
        cancel = null;
        callback();
      });
    },
  };
}
