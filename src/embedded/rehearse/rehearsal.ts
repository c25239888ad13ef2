import type { CallKind } from "./call-kind";

/** Something that goes wrong in a real Excel, as data. */
export interface Rehearsal {
  readonly id: string;
  readonly faults: readonly Fault[];
}

export type Fault =
  /** Every request takes so long; half of it passes before the workbook sees it. */
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** For so long nothing is answered and nothing told; then all of it is, in order. */
  | { readonly kind: "silent"; readonly milliseconds: number }
  | Refusal
  | { readonly kind: "events"; readonly how: EventFault }
  /** At the next call of this kind the document is closed: nothing is answered or told any more. */
  | { readonly kind: "closing"; readonly call: CallKind }
  /** The active sheet becomes protected. */
  | { readonly kind: "protection" };

/** Calls of this kind are refused with a code of Office.js. */
export interface Refusal {
  readonly kind: "refusal";
  readonly call: CallKind | "any";
  readonly code: string;
  /** So many calls, or all within so many milliseconds. */
  readonly times?: number;
  readonly milliseconds?: number;
  /** So many writes of the request are done before the one that fails: Excel keeps them. */
  readonly done?: number;
}

/** "remote": as of another person who works in the same document. */
export type EventFault = "lost" | "doubled" | "reversed" | "remote";
