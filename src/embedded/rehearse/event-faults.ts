import type { EventEntry } from "../wire/event-entry";
import { isRecord } from "../wire/json";
import type { EventFault } from "./rehearsal";

type Send = (entries: readonly EventEntry[]) => void;

interface EventFaults {
  readonly set: (faults: readonly EventFault[]) => void;
  readonly send: Send;
}

interface EventFaultOptions {
  readonly send: Send;
  readonly after: (milliseconds: number, callback: () => void) => unknown;
}

/** Numbers of the wire: what happens in a workbook, but not in the window around it. */
const genericEvents = 65536;
const visibilityChanged = 65539;
/** Events that come within this time change places. */
const gathered = 100;

/** Loses, doubles, reverses or relabels the events of the workbook. */
export function createEventFaults({ send, after }: EventFaultOptions): EventFaults {
  let faults: readonly EventFault[] = [];
  let waiting: readonly EventEntry[] = [];

  function pass(entries: readonly EventEntry[]): void {
    if (entries.length > 0) send(entries);
  }

  function gather(entries: readonly EventEntry[]): void {
    if (waiting.length === 0) {
      after(gathered, () => {
        const reversed = [...waiting].reverse();
        waiting = [];
        // One after the other, as they would come over a bad line.
        for (const entry of reversed) pass([entry]);
      });
    }
    waiting = [...waiting, ...entries];
  }

  return {
    set: (next) => {
      faults = next;
    },
    send: (entries) => {
      const others = entries.filter((entry) => !isOfWorkbook(entry));
      const events = entries.filter(isOfWorkbook).map(faults.includes("remote") ? asRemote : same);
      pass(others);
      if (faults.includes("lost")) return;
      if (faults.includes("reversed")) gather(events);
      else pass(events);
      if (faults.includes("doubled")) pass(events);
    },
  };
}

function isOfWorkbook([category, type]: EventEntry): boolean {
  return category === genericEvents && type !== visibilityChanged;
}

function same(entry: EventEntry): EventEntry {
  return entry;
}

/** An edit that we did not make ourselves, as if it came from somewhere else. */
function asRemote(entry: EventEntry): EventEntry {
  const [category, type, target, text, id, isOverride] = entry;
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message["triggerSource"] !== "Unknown") return entry;
  return [category, type, target, JSON.stringify({ ...message, source: "Remote" }), id, isOverride];
}
