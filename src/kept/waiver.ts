import * as v from "valibot";
import type { Diagnostic } from "../lint/rule";
import { fromA1, toA1 } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { waiverErrors as say } from "../text/kept";
import type { RuleId } from "../text/rules";
import { fingerprintOf } from "./fingerprint";

export const longestReason = 300;
export const longestName = 40;

/** 豁免: a finding that somebody looked at and lets stand, as long as the values stay what they are. */
export interface Waiver {
  /** The name of the sheet. */
  readonly sheet: string;
  /** A newer version may have rules that this one does not know. */
  readonly ruleId: string;
  readonly fingerprint: string;
  /** Where the finding stood, as A1; it decides between findings that are alike. */
  readonly at: string;
  readonly reason: string;
  readonly name: string;
  /** 2026-01-31 */
  readonly date: string;
}

/** Why a finding is waived, and by whom. */
export type WaiverWords = Pick<Waiver, "reason" | "name" | "date">;

const text = v.pipe(v.string(say.incomplete()), v.nonEmpty(say.incomplete()));
const words = (most: number, message: string): v.GenericSchema<string> =>
  v.pipe(v.string(message), v.trim(), v.nonEmpty(message), v.maxLength(most, message));

/** Further fields of a newer version stay. */
export const waiverSchema = v.looseObject(
  {
    sheet: text,
    ruleId: text,
    fingerprint: text,
    at: v.pipe(
      text,
      v.check((at) => fromA1(at) !== null, say.at()),
    ),
    reason: words(longestReason, say.reason(longestReason)),
    name: words(longestName, say.name(longestName)),
    date: v.pipe(v.string(say.date()), v.isoDate(say.date())),
  },
  say.incomplete(),
);

/** What is wrong with these words; null where nothing is. */
export function faultsIn({ reason, name }: Pick<Waiver, "reason" | "name">): {
  readonly reason: string | null;
  readonly name: string | null;
} {
  const { entries } = waiverSchema;
  const [aboutReason] = v.safeParse(entries.reason, reason).issues ?? [];
  const [aboutName] = v.safeParse(entries.name, name).issues ?? [];
  return { reason: aboutReason?.message ?? null, name: aboutName?.message ?? null };
}

/** A waiver of a finding in a sheet. */
export function waiverOf(
  sheet: Sheet,
  finding: Diagnostic<RuleId>,
  { reason, name, date }: WaiverWords,
): Waiver {
  return {
    sheet: sheet.name,
    ruleId: finding.ruleId,
    fingerprint: fingerprintOf(sheet, finding),
    at: toA1(finding.at),
    reason,
    name,
    date,
  };
}

/** Whether two are of the same finding. */
export function sameWaiver(a: Waiver, b: Waiver): boolean {
  return (
    a.sheet === b.sheet && a.ruleId === b.ruleId && a.fingerprint === b.fingerprint && a.at === b.at
  );
}
