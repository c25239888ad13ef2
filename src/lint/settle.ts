import type { Diagnostic, Rule } from "./rule";

/**
 * Where two rules explain one fault, the better one speaks: a diagnostic is dropped where a rule it
 * yields to fires on the same row (or, for one that speaks of the form, on the same form). What it
 * has to add is handed to the rule that it names first. Judged on all diagnostics, so the order of
 * the rules does not matter.
 */
export function settle<Id extends string>(
  diagnostics: readonly Diagnostic<Id>[],
  rules: readonly Rule<Id>[],
): readonly Diagnostic<Id>[] {
  const yieldsTo = new Map(rules.map((rule) => [rule.id, rule.yieldsTo]));
  const betterThan = (diagnostic: Diagnostic<Id>): readonly Diagnostic<Id>[] => {
    const ids = yieldsTo.get(diagnostic.ruleId) ?? [];
    return diagnostics.filter(
      (other) => ids.includes(other.ruleId) && other.indicator === diagnostic.indicator,
    );
  };

  const supplements = new Map<Diagnostic<Id>, string>();
  const settled = diagnostics.filter((diagnostic) => {
    const better = betterThan(diagnostic);
    const [heirId] = yieldsTo.get(diagnostic.ruleId) ?? [];
    const heir = better.find(({ ruleId }) => ruleId === heirId);
    if (heir && diagnostic.supplement) supplements.set(heir, diagnostic.supplement);
    return better.length === 0;
  });
  return settled.map((diagnostic) => {
    const supplement = supplements.get(diagnostic);
    return supplement === undefined
      ? diagnostic
      : { ...diagnostic, message: diagnostic.message + supplement };
  });
}
