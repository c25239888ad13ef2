import { createAlarm, type Clock } from "./clock";

const quiet = 150;
const longest = 500;

/** Makes one call of many: a while after the last, and not too long after the first. */
export interface Coalescer {
  readonly add: () => void;
  readonly clear: () => void;
}

export function createCoalescer(clock: Clock, call: () => void): Coalescer {
  const alarm = createAlarm(clock);
  let first: number | null = null;

  return {
    add() {
      first ??= clock.now();
      alarm.set(Math.min(quiet, Math.max(0, first + longest - clock.now())), () => {
        first = null;
        call();
      });
    },
    clear() {
      first = null;
      alarm.off();
    },
  };
}
