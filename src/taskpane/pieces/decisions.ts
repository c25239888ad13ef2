import type { Waiver, WaiverWords } from "../../kept/waiver";
import type { RuleSeverity } from "../../lint/rule";
import type { ActionOutcome, SessionState } from "../../session/state";
import type { Session } from "../../session/session";
import type { RuleId } from "../../text/rules";
import type { Found } from "./findings";

export type WaivingWords = Omit<WaiverWords, "date">;

/** What somebody can decide about findings, besides mending them. */
export interface Decisions {
  /** Of the one who waived last, while the pane is open. */
  readonly name: string;
  readonly waive: (finding: Found, words: WaivingWords) => Promise<ActionOutcome>;
  readonly unwaive: (waiver: Waiver) => void;
  readonly setSeverity: (ruleId: RuleId, severity: RuleSeverity) => void;
}

/** The severity of a rule where nobody changed it: what the profile says, else its own. */
export function usualSeverity(
  { rules }: Session,
  { kept: { kept } }: SessionState,
  ruleId: RuleId,
): RuleSeverity {
  const own = rules.find(({ id }) => id === ruleId)?.severity ?? "info";
  return kept.profile?.severities?.[ruleId] ?? own;
}

/** The usual severity is not kept as one that was chosen. */
export function chooseSeverity(session: Session, ruleId: RuleId, severity: RuleSeverity): void {
  const usual = usualSeverity(session, session.getState(), ruleId);
  void session.setSeverity(ruleId, severity === usual ? null : severity);
}
