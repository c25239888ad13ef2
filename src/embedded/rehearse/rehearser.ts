import type { EventEntry } from "../wire/event-entry";
import type { Response } from "../wire/interpreter";
import { isRecord, listOf } from "../wire/json";
import { readRequest } from "../wire/request";
import { callKindOf, isWrite, type CallKind } from "./call-kind";
import { createEventFaults } from "./event-faults";
import type { Fault, Refusal, Rehearsal } from "./rehearsal";

type Answer = (body: unknown) => Promise<Response>;
type Send = (entries: readonly EventEntry[]) => void;

/** Stands between the wire and the workbook, and lets through what a rehearsal lets through. */
export interface Rehearser {
  readonly answer: Answer;
  readonly send: Send;
  /** From now on this goes wrong, and nothing else. */
  readonly begin: (rehearsal: Rehearsal) => void;
  readonly end: () => void;
}

export interface RehearserOptions {
  readonly answer: Answer;
  readonly send: Send;
  /** Calls back once, so many milliseconds from now. */
  readonly after: (milliseconds: number, callback: () => void) => unknown;
  readonly protect: () => void;
}

export function createRehearser({ answer, send, after, protect }: RehearserOptions): Rehearser {
  const events = createEventFaults({ send, after });
  let faults: readonly Fault[] = [];
  let refused = new Map<Refusal, number>();
  /** While the host is silent, what is waited for. */
  let silence: Promise<void> = Promise.resolve();
  let isSilent = false;
  let isClosed = false;

  function end(): void {
    faults = [];
    refused = new Map();
    isClosed = false;
    events.set([]);
  }

  function begin(rehearsal: Rehearsal): void {
    end();
    ({ faults } = rehearsal);
    events.set(faults.flatMap((fault) => (fault.kind === "events" ? [fault.how] : [])));
    for (const fault of faults) {
      if (fault.kind === "protection") protect();
      if (fault.kind === "silent") beSilent(fault.milliseconds);
      if (fault.kind === "refusal" && fault.milliseconds !== undefined) {
        after(fault.milliseconds, () => refused.set(fault, Infinity));
      }
    }
  }

  function beSilent(milliseconds: number): void {
    isSilent = true;
    silence = wait(milliseconds).then(() => {
      isSilent = false;
    });
  }

  async function answerOrFail(body: unknown): Promise<Response> {
    const call = callKindOf(readRequest(body));
    const pause = slowness() / 2;
    await silence;
    if (pause > 0) await wait(pause);
    if (faults.some((fault) => fault.kind === "closing" && fault.call === call)) isClosed = true;
    if (isClosed) return never();

    const refusal = nextRefusal(call);
    const answered = await (refusal ? refuse(body, refusal) : answer(body));
    if (pause > 0) await wait(pause);
    await silence;
    return isClosedNow() ? never() : answered;
  }

  function slowness(): number {
    return faults.reduce((sum, fault) => sum + (fault.kind === "slow" ? fault.milliseconds : 0), 0);
  }

  function nextRefusal(call: CallKind): Refusal | null {
    for (const fault of faults) {
      if (fault.kind !== "refusal" || call === "other") continue;
      const count = refused.get(fault) ?? 0;
      if ((fault.call !== "any" && fault.call !== call) || count >= (fault.times ?? Infinity)) {
        continue;
      }
      if (count === Infinity) continue;
      refused.set(fault, count + 1);
      return fault;
    }
    return null;
  }

  /** What stands before the write that fails is done, as by Excel. */
  async function refuse(body: unknown, { code, done = 0 }: Refusal): Promise<Response> {
    const { actions } = readRequest(body);
    const writes = [...actions.keys()].filter((index) => {
      const action = actions[index];
      return action !== undefined && isWrite(action);
    });
    const failing = writes[Math.min(done, writes.length - 1)] ?? 0;
    const before = done > 0 && isRecord(body) ? listOf(body["Actions"]).slice(0, failing) : [];
    const { Results } = isRecord(body)
      ? await answer({ ...body, Actions: before })
      : { Results: [] };
    const message = `Rehearsed: ${code}`;
    const failure = { Code: code, Message: message, Location: "", ActionIndex: failing };
    return { Results, Error: failure };
  }

  function isClosedNow(): boolean {
    return isClosed;
  }

  function wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      after(milliseconds, resolve);
    });
  }

  return {
    begin,
    end,
    answer: answerOrFail,
    send: (entries) => {
      if (isSilent) void silence.then(() => events.send(entries));
      else if (!isClosed) events.send(entries);
    },
  };
}

function never<Value>(): Promise<Value> {
  return new Promise(() => undefined);
}
