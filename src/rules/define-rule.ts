import type { Form } from "../form/form";
import type { Finding, Rule, Severity } from "../lint/rule";
import type { RuleId } from "../text/rules";

type Defaults = "fixable" | "kinds" | "needs" | "yieldsTo" | "notApplicable";

/** Ties a rule to its text: an id without one does not compile. What is left out is the usual. */
export function defineRule(
  rule: Omit<Rule<RuleId>, Defaults> & Partial<Pick<Rule<RuleId>, Defaults>>,
): Rule<RuleId> {
  return {
    fixable: "none",
    kinds: ["self-evaluation", "score-table"],
    needs: [],
    yieldsTo: [],
    notApplicable: () => null,
    ...rule,
  };
}

/** A check of a whole sheet: of whether there is a form in it. */
export interface SheetRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly check: (recognition: { readonly forms: readonly Form[] }) => Iterable<Finding>;
}

export function defineSheetRule(rule: SheetRule): SheetRule {
  return rule;
}
