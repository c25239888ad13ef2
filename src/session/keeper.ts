import type { KeptChange } from "../kept/change";
import { readKept, writeKept, type Kept } from "../kept/kept";
import { createBackoff } from "./backoff";
import type { Clock } from "./clock";
import type { Host } from "./host";
import type { ActionOutcome, KeptState } from "./state";

/** Nothing is kept where somebody else has kept something in the meantime; then it is tried again. */
const mostTries = 8;

/** Knows what the workbook keeps, and changes it when the user asks for that. */
export interface Keeper {
  readonly start: () => void;
  readonly stop: () => void;
  /** From here on nothing is written. */
  readonly close: () => void;
  /** Reads anew; a read that fails is tried again. */
  readonly read: () => Promise<void>;
  /** Changes what is kept at that moment, so that nothing of others is lost. */
  readonly change: (change: (kept: Kept) => KeptChange) => Promise<ActionOutcome>;
}

interface KeeperOptions {
  readonly host: Host;
  readonly clock: Clock;
  /** `isNew`: something else is kept than before. */
  readonly show: (state: KeptState, about: { readonly isNew: boolean }) => void;
}

export function createKeeper({ host, clock, show }: KeeperOptions): Keeper {
  const backoff = createBackoff(clock);
  let open = true;
  const isOpen = (): boolean => open;
  let started = false;
  let reads = 0;
  let text: string | null = null;
  let reading = readKept(text);
  let status: KeptState["status"] = "unread";

  function accept(next: string | null): void {
    const isNew = next !== text;
    if (!isNew && status === "read") return;
    if (isNew) reading = readKept(next);
    text = next;
    status = "read";
    show({ status, ...reading }, { isNew });
  }

  async function read(): Promise<void> {
    if (!started) return;
    const number = ++reads;
    const outcome = await host.readKept();
    if (number !== reads) return;
    if (outcome.status === "done") {
      backoff.reset();
      accept(outcome.value);
    } else {
      status = "failed";
      show({ status, kept: reading.kept, failure: outcome.failure }, { isNew: false });
      backoff.again(() => void read());
    }
  }

  /** What is being read may be older. */
  function kept(next: string): ActionOutcome {
    reads++;
    backoff.reset();
    accept(next);
    return { status: "done", cells: 0, skipped: 0 };
  }

  async function change(make: (kept: Kept) => KeptChange): Promise<ActionOutcome> {
    for (let tries = 0; tries < mostTries; tries++) {
      const before = await host.readKept();
      if (before.status === "failed") return { ...before, cells: 0 };
      const changed = make(readKept(before.value).kept);
      if (changed.status === "refused") return changed;
      const next = writeKept(changed.kept);
      if (next === before.value) return kept(next);
      if (!isOpen()) return { status: "cancelled" };
      const answer = await host.keep({ text: next, expected: before.value });
      if (answer.status === "failed") return { ...answer, cells: 0 };
      if (answer.value === "changed") continue;
      return kept(next);
    }
    return { status: "outdated" };
  }

  function stop(): void {
    started = false;
    reads++;
    backoff.reset();
  }

  return {
    read,
    change,
    start() {
      started = true;
      void read();
    },
    stop,
    close() {
      open = false;
      stop();
    },
  };
}
