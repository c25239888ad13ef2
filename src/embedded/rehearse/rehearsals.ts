import type { Rehearsal } from "./rehearsal";

/** What can be rehearsed by hand in the page; tests have more. */
export const rehearsals = [
  { id: "slow", faults: [{ kind: "slow", milliseconds: 200 }] },
  { id: "very-slow", faults: [{ kind: "slow", milliseconds: 2_000 }] },
  { id: "silent", faults: [{ kind: "silent", milliseconds: 30_000 }] },
  {
    id: "busy",
    faults: [{ kind: "refusal", call: "any", code: "HostIsBusy", milliseconds: 10_000 }],
  },
  {
    id: "cell-editing",
    faults: [
      {
        kind: "refusal",
        call: "any",
        code: "InvalidOperationInCellEditMode",
        milliseconds: 10_000,
      },
    ],
  },
  { id: "read-fails", faults: [{ kind: "refusal", call: "read", code: "GeneralException" }] },
  { id: "write-fails", faults: [{ kind: "refusal", call: "write", code: "AccessDenied" }] },
  {
    id: "write-breaks-off",
    faults: [{ kind: "refusal", call: "write", code: "GeneralException", times: 1, done: 1 }],
  },
  { id: "select-fails", faults: [{ kind: "refusal", call: "select", code: "ItemNotFound" }] },
  { id: "store-fails", faults: [{ kind: "refusal", call: "store", code: "GeneralException" }] },
  {
    id: "subscribe-fails",
    faults: [{ kind: "refusal", call: "subscribe", code: "GeneralException" }],
  },
  { id: "protected", faults: [{ kind: "protection" }] },
  { id: "events-lost", faults: [{ kind: "events", how: "lost" }] },
  { id: "events-doubled", faults: [{ kind: "events", how: "doubled" }] },
  { id: "events-reversed", faults: [{ kind: "events", how: "reversed" }] },
  { id: "remote", faults: [{ kind: "events", how: "remote" }] },
  { id: "closed-while-reading", faults: [{ kind: "closing", call: "read" }] },
  { id: "closed-while-writing", faults: [{ kind: "closing", call: "write" }] },
] as const satisfies readonly Rehearsal[];
