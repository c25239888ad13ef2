import { setImmediate } from "node:timers";
import type { Clock } from "../../src/session/clock";

/** A clock that a test moves by hand. */
export interface ManualClock extends Clock {
  /** Lets so many milliseconds pass, with all that becomes due and all that follows from it. */
  readonly advance: (milliseconds: number) => Promise<void>;
}

interface Appointment {
  readonly due: number;
  readonly callback: () => void;
}

/** `settle` waits until nothing happens any more before time passes. */
export function createManualClock(settle: () => Promise<void> = nextTurn): ManualClock {
  let appointments: readonly Appointment[] = [];
  let now = 0;

  return {
    now: () => now,
    today: () => "2026-01-31",
    after(milliseconds, callback) {
      const appointment = { due: now + milliseconds, callback };
      appointments = [...appointments, appointment];
      return () => {
        appointments = appointments.filter((each) => each !== appointment);
      };
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const due = appointments.filter((each) => each.due <= end);
        if (due.length === 0) break;
        const next = due.reduce((first, each) => (each.due < first.due ? each : first));
        appointments = appointments.filter((each) => each !== next);
        now = next.due;
        next.callback();
        await settle();
      }
      now = end;
    },
  };
}

/** Every promise that can be kept has been kept. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
