import { createBackoff } from "./backoff";
import type { Clock } from "./clock";
import type { HostFailure, Outcome } from "./host";

/** Whether a failure ends by itself: a cell is being edited, or the host is busy. */
function passes({ kind }: HostFailure): boolean {
  return kind === "cell-editing" || kind === "busy";
}

/** Calls as often as it takes while the failure is one that passes. */
export interface Patience {
  readonly call: <Value>(call: () => Promise<Outcome<Value>>) => Promise<Outcome<Value>>;
  /** Ends the wait; the call in it returns with the failure it had. */
  readonly end: () => void;
}

export function createPatience(clock: Clock, onWait: (failure: HostFailure) => void): Patience {
  const backoff = createBackoff(clock);
  let ended = false;
  let wake: (() => void) | null = null;

  return {
    async call(call) {
      for (;;) {
        const outcome = await call();
        if (outcome.status === "done" || !passes(outcome.failure)) {
          backoff.reset();
          return outcome;
        }
        if (ended) return outcome;
        onWait(outcome.failure);
        await new Promise<void>((resolve) => {
          wake = resolve;
          backoff.again(resolve);
        });
        if (isEnded()) return outcome;
      }
    },
    end() {
      ended = true;
      backoff.reset();
      wake?.();
    },
  };

  function isEnded(): boolean {
    return ended;
  }
}
