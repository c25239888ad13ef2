import type { Form } from "../form/form";
import type { CheckSettings } from "../kept/check-settings";
import { setApart, type WaivedFinding } from "../kept/set-apart";
import { lint, type LintResult } from "../lint/lint";
import type { Rule } from "../lint/rule";
import { recognize } from "../recognize/recognize";
import type { Sheet } from "../sheet/sheet";
import type { RuleId } from "../text/rules";
import { compute, type Computed } from "../score/compute";

/** What is said of one form. */
export interface FormCheck {
  readonly form: Form;
  /** Without what is waived: that stands beside it. */
  readonly result: LintResult<RuleId>;
  readonly waived: readonly WaivedFinding[];
  readonly computed: Computed;
}

/** What is said of a sheet: of each form in it and, without any, what was looked for. */
export interface SheetCheck {
  readonly forms: readonly FormCheck[];
  readonly lookedFor: readonly string[];
}

export type Check = (sheet: Sheet) => SheetCheck;

export function createCheck(rules: readonly Rule<RuleId>[], settings: CheckSettings): Check {
  const { profile, waivers } = settings;
  return (sheet) => {
    const { forms, lookedFor } = recognize(sheet);
    const checked = forms.map((form) => ({
      form,
      result: lint(form, rules, profile, settings),
      computed: compute(form, profile),
    }));
    return { lookedFor, forms: setApart(sheet, checked, waivers) };
  };
}
