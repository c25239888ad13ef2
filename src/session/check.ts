import type { Form } from "../form/form";
import { lint, type LintResult } from "../lint/lint";
import type { Rule } from "../lint/rule";
import { recognize } from "../recognize/recognize";
import type { ScoringProfile } from "../score/profile";
import type { Sheet } from "../sheet/sheet";
import type { RuleId } from "../text/rules";
import { compute, type Computed } from "../score/compute";

/** What is said of one form. */
export interface FormCheck {
  readonly form: Form;
  readonly result: LintResult<RuleId>;
  readonly computed: Computed;
}

/** What is said of a sheet: of each form in it and, without any, what was looked for. */
export interface SheetCheck {
  readonly forms: readonly FormCheck[];
  readonly lookedFor: readonly string[];
}

export type Check = (sheet: Sheet) => SheetCheck;

export function createCheck(
  rules: readonly Rule<RuleId>[],
  profile: ScoringProfile,
  isChosen = false,
): Check {
  return (sheet) => {
    const { forms, lookedFor } = recognize(sheet);
    return {
      lookedFor,
      forms: forms.map((form) => ({
        form,
        result: lint(form, rules, profile, isChosen),
        computed: compute(form, profile),
      })),
    };
  };
}
