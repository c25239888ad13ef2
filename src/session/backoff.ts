import { createAlarm, type Clock } from "./clock";

const shortest = 250;
/** What is said must be true again within a second after the host has come back. */
const longest = 800;

/** Tries again, each time after twice as long a pause. */
export interface Backoff {
  readonly again: (call: () => void) => void;
  /** Ends the row of tries, as one that succeeded does. */
  readonly reset: () => void;
}

export function createBackoff(clock: Clock): Backoff {
  const alarm = createAlarm(clock);
  let pause = shortest;

  return {
    again(call) {
      alarm.set(pause, call);
      pause = Math.min(2 * pause, longest);
    },
    reset() {
      alarm.off();
      pause = shortest;
    },
  };
}
