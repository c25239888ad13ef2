import { compareAddresses } from "../sheet/address";
import type { Column, Form } from "../form/form";
import type { ScoringProfile } from "../score/profile";
import type { Diagnostic, Rule, RuleContext, RuleSettings } from "./rule";
import { settle } from "./settle";

/** Why a rule said nothing: it is off, speaks of other kinds of form, misses a column, or says why itself. */
export type NotApplicableReason =
  | { readonly kind: "off" }
  | { readonly kind: "form-kind" }
  | { readonly kind: "column"; readonly column: Column }
  | { readonly kind: "other"; readonly text: string };

export interface NotApplicable<Id extends string> {
  readonly ruleId: Id;
  readonly reason: NotApplicableReason;
}

/** What the rules say of a form, and which of them had something to check. */
export interface LintResult<Id extends string> {
  readonly diagnostics: readonly Diagnostic<Id>[];
  readonly applied: number;
  readonly notApplicable: readonly NotApplicable<Id>[];
}

/** Applies every rule to a form; the diagnostics come settled and in reading order. */
export function lint<Id extends string>(
  form: Form,
  rules: readonly Rule<Id>[],
  profile: ScoringProfile,
  { isChosen = false, severities }: RuleSettings<Id> = {},
): LintResult<Id> {
  const context: RuleContext = {
    profile,
    isChosen,
    rulesNeeding: (columns) =>
      rules.filter(
        ({ id, kinds, needs }) =>
          severities?.[id] !== "off" &&
          kinds.includes(form.kind) &&
          needs.some((column) => columns.includes(column)),
      ).length,
  };

  const notApplicable: NotApplicable<Id>[] = [];
  const found: Diagnostic<Id>[] = [];
  for (const rule of rules) {
    const severity = severities?.[rule.id] ?? rule.severity;
    if (severity === "off") {
      notApplicable.push({ ruleId: rule.id, reason: { kind: "off" } });
      continue;
    }
    const reason = reasonAgainst(rule, form, context);
    if (reason) {
      notApplicable.push({ ruleId: rule.id, reason });
      continue;
    }
    for (const finding of rule.check(form, context)) {
      found.push({ ...finding, ruleId: rule.id, severity });
    }
  }

  const diagnostics = [...settle(found, rules)].sort((a, b) => compareAddresses(a.at, b.at));
  return { diagnostics, applied: rules.length - notApplicable.length, notApplicable };
}

function reasonAgainst<Id extends string>(
  rule: Rule<Id>,
  form: Form,
  context: RuleContext,
): NotApplicableReason | null {
  if (!rule.kinds.includes(form.kind)) return { kind: "form-kind" };
  const column = rule.needs.find((each) => !form.columns.has(each));
  if (column) return { kind: "column", column };
  const text = rule.notApplicable(form, context);
  return text === null ? null : { kind: "other", text };
}
