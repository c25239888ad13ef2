import { createBackoff } from "./backoff";
import type { Check } from "../kept/check";
import type { Clock } from "./clock";
import { attempt, done } from "./guard";
import type { Host, HostFailure, Outcome, SheetBlocks, SheetId } from "./host";
import { checkAgain, learn, update, type Known } from "./known";
import { strongest, type Need } from "./needs";

/** Keeps what is known of the active sheet, and reads what is needed, when it is told to. */
export interface Reader {
  readonly activeId: () => SheetId | null;
  readonly known: () => Known | null;
  /** Says what the next read must read; stays in force until a read succeeds. */
  readonly need: (need: Need) => void;
  readonly read: () => Promise<void>;
  /** Reads any sheet, whole and now; where it is the active one, this counts as a read of it. */
  readonly readSheet: (sheetId: SheetId) => Promise<Outcome<Known>>;
  /** Another sheet is active: what is being read no longer counts. */
  readonly turnTo: (sheetId: SheetId) => void;
  /** What is known of this sheet is no longer true. */
  readonly forget: (sheetId: SheetId) => void;
  /** Checks again what is known, without reading. */
  readonly checkAgain: () => void;
  readonly stop: () => void;
}

export interface ReaderOptions {
  readonly host: Host;
  readonly clock: Clock;
  readonly check: Check;
  /** `stale`: something has happened since the read began; `changed`: it was read differently before. */
  readonly onRead: (
    known: Known,
    about: { readonly stale: boolean; readonly changed: boolean },
  ) => void;
  readonly onFailure: (failure: HostFailure) => void;
}

/** A read on its way; reads are numbered in the order in which they begin. */
interface Ticket {
  readonly number: number;
  readonly need: Need;
  readonly happened: number;
}

/**
 * Reads may overlap, since a host can be slow. A result counts where no younger read has come back
 * before; and as long as a read is on its way, a younger one reads at least as much.
 */
export function createReader({ host, clock, check, onRead, onFailure }: ReaderOptions): Reader {
  const backoff = createBackoff(clock);
  const sheets = new Map<SheetId, Known>();
  const onTheirWay = new Map<number, Need>();
  let activeId: SheetId | null = null;
  let needed: Need | null = null;
  let begun = 0;
  let settled = 0;
  let happened = 0;

  function known(): Known | null {
    return activeId === null ? null : (sheets.get(activeId) ?? null);
  }

  function pending(): Need | null {
    return strongest([needed, ...onTheirWay.values()]);
  }

  function begin(need: Need): Ticket {
    begun++;
    onTheirWay.set(begun, need);
    return { number: begun, need, happened };
  }

  function dropReads(): void {
    settled = begun;
    onTheirWay.clear();
  }

  async function read(): Promise<void> {
    const need = needed && pending();
    if (!need) return;

    const base = known();
    needed = null;
    const ticket = begin(base ? need : "full");
    const outcome =
      base && need !== "full" ? await readBlocks(base, ticket) : await readWhole(null, base);
    await settle(ticket, outcome);
  }

  async function readWhole(sheetId: SheetId | null, base: Known | null): Promise<Outcome<Known>> {
    const outcome = await host.read(sheetId, base && blocksOf(base));
    if (outcome.status === "failed") return outcome;
    const reading = outcome.value;
    return attempt(() => done(learn(reading, sheets.get(reading.sheetId) ?? null, check)));
  }

  /** null where the blocks do not suffice. */
  async function readBlocks(base: Known, { number, need }: Ticket): Promise<Outcome<Known | null>> {
    const outcome = await host.readBlocks(blocksOf(base));
    if (outcome.status === "failed" || number <= settled) {
      return outcome.status === "failed" ? outcome : done(null);
    }
    const last = known();
    if (last?.sheetId !== base.sheetId) return done(null);
    return attempt(() => {
      const next = update(last, outcome.value, check);
      // Nothing has told of the change, so it may be of any kind.
      return done(need === "compare" && next !== last ? null : next);
    });
  }

  async function settle(ticket: Ticket, outcome: Outcome<Known | null>): Promise<void> {
    onTheirWay.delete(ticket.number);
    if (ticket.number <= settled) return;
    if (outcome.status === "failed") {
      await fail(ticket, outcome.failure);
      return;
    }

    settled = ticket.number;
    for (const number of onTheirWay.keys()) if (number < settled) onTheirWay.delete(number);
    // A younger one that failed meanwhile is still to be tried again.
    if (ticket.number === begun) backoff.reset();
    if (outcome.value) {
      accept(outcome.value, ticket);
    } else {
      needed = "full";
      await read();
    }
  }

  function accept(next: Known, ticket: Ticket): void {
    if (activeId !== null && activeId !== next.sheetId) sheets.delete(activeId);
    const last = sheets.get(next.sheetId);
    activeId = next.sheetId;
    sheets.set(next.sheetId, next);
    onRead(next, {
      stale: ticket.happened !== happened,
      changed: last !== undefined && last !== next,
    });
  }

  async function fail({ number, need }: Ticket, failure: HostFailure): Promise<void> {
    needed = strongest([needed, need]);
    if (number !== begun) return;
    if (failure.kind === "gone" && activeId !== null) {
      forget(activeId);
      await read();
      return;
    }
    backoff.again(() => void read());
    onFailure(failure);
  }

  function forget(sheetId: SheetId): void {
    sheets.delete(sheetId);
    if (sheetId !== activeId) return;
    activeId = null;
    needed = "full";
    dropReads();
  }

  return {
    activeId: () => activeId,
    known,
    read,
    forget,
    need(need) {
      needed = strongest([needed, need]);
      if (need !== "compare") happened++;
    },
    async readSheet(sheetId) {
      const ticket = sheetId === activeId ? begin("full") : null;
      const outcome = await readWhole(sheetId, sheets.get(sheetId) ?? null);
      if (ticket) await settle(ticket, outcome);
      else sheets.delete(sheetId);
      return outcome;
    },
    turnTo(sheetId) {
      const open = pending();
      if (activeId !== null && open !== null && open !== "compare") sheets.delete(activeId);
      dropReads();
      backoff.reset();
      activeId = sheetId;
      happened++;
      needed = known() ? "compare" : "full";
    },
    checkAgain() {
      for (const [sheetId, last] of sheets) sheets.set(sheetId, checkAgain(last, check));
    },
    stop() {
      dropReads();
      backoff.reset();
      sheets.clear();
      activeId = null;
      needed = null;
    },
  };
}

function blocksOf({ sheetId, ranges }: Known): SheetBlocks {
  return { sheetId, ranges };
}
