import type { Form } from "../form/form";
import type { CheckSettings } from "./check-settings";
import { setApart, type WaivedFinding } from "./set-apart";
import { lint, type LintResult } from "../lint/lint";
import type { Rule } from "../lint/rule";
import type { FormReading } from "../recognize/read-columns";
import { recognize } from "../recognize/recognize";
import type { Sheet } from "../sheet/sheet";
import type { RuleId } from "../text/rules";
import { compute, type Computed } from "../score/compute";

/** What is said of one form. */
export interface FormCheck {
  readonly form: Form;
  /** 识别结果: what was made of its header. */
  readonly reading: FormReading;
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
  const { profile, waivers, layouts, sheets } = settings;
  return (sheet) => {
    const said = sheets[sheet.name];
    const { forms, readings, lookedFor } = recognize(sheet, {
      layouts,
      ...(said && { settings: said }),
    });
    const checked = forms.flatMap((form, index) => {
      const reading = readings[index];
      const result = lint(form, rules, profile, settings);
      return reading ? [{ form, reading, result, computed: compute(form, profile) }] : [];
    });
    return { lookedFor, forms: setApart(sheet, checked, waivers) };
  };
}
