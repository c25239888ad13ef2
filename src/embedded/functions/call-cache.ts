import type { BaseValueObject } from "@univerjs/engine-formula";

/** The cell that calls. */
export interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Answer {
  readonly value: BaseValueObject;
  /** What the add-in said of its errors, in the shape of the value; "" where it said nothing. */
  readonly messages: readonly (readonly string[])[];
}

/** The calls of each cell, by function and arguments: what was answered is not asked again. */
interface CallCache {
  /** Null while an answer is awaited, undefined for a call that has not been made. */
  readonly find: (place: Place, call: string) => Answer | null | undefined;
  readonly await: (invocationId: number, place: Place, call: string) => void;
  /** Notes an answer, and tells which cell waited for it; null where none does. */
  readonly settle: (invocationId: number, answerFor: (place: Place) => Answer) => Place | null;
  /** What was said last to a cell, or to the one that spills into it. */
  readonly messageAt: (place: Place) => string;
}

interface CellCalls {
  readonly place: Place;
  readonly calls: Map<string, Answer | null>;
}

/** A formula may call several functions; what it called long ago is forgotten. */
const mostCallsOfCell = 32;

export function createCallCache(): CallCache {
  const cells = new Map<string, CellCalls>();
  const awaited = new Map<number, { readonly place: Place; readonly call: string }>();

  function callsOf(place: Place): CellCalls["calls"] {
    const key = JSON.stringify([place.sheetId, place.row, place.column]);
    const cell = cells.get(key) ?? { place, calls: new Map<string, Answer | null>() };
    cells.set(key, cell);
    return cell.calls;
  }

  return {
    find: (place, call) => callsOf(place).get(call),
    await: (invocationId, place, call) => {
      const calls = callsOf(place);
      calls.set(call, null);
      awaited.set(invocationId, { place, call });
      const [oldest] = calls.keys();
      if (calls.size > mostCallsOfCell && oldest !== undefined) calls.delete(oldest);
    },
    settle: (invocationId, answerFor) => {
      const waiting = awaited.get(invocationId);
      awaited.delete(invocationId);
      if (!waiting) return null;
      const { place, call } = waiting;
      const calls = callsOf(place);
      // The newest answer stands last.
      calls.delete(call);
      calls.set(call, answerFor(place));
      return place;
    },
    messageAt: ({ sheetId, row, column }) => {
      for (const { place, calls } of cells.values()) {
        const messages = [...calls.values()].at(-1)?.messages;
        const message = messages?.[row - place.row]?.[column - place.column];
        if (place.sheetId === sheetId && message) return message;
      }
      return "";
    },
  };
}
