import { lint } from "../../src/lint/lint";
import type { Diagnostic } from "../../src/lint/rule";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules";
import { nationalProfile, type ScoringProfile } from "../../src/score/profile";
import { compareAddresses, toA1 } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import type { RuleId } from "../../src/text/rules";
import type { Drawing } from "./draw";

/** What all rules together say of the forms in a sheet; under a profile that was chosen, or none. */
export function check(sheet: Sheet, profile?: ScoringProfile): readonly Diagnostic<RuleId>[] {
  return recognize(sheet).forms.flatMap(
    (form) =>
      lint(form, rules, profile ?? nationalProfile, { isChosen: profile !== undefined })
        .diagnostics,
  );
}

/** Marks as texts that can be compared: H5 row.score-over-points. */
export function marks(found: Drawing["marks"]): readonly string[] {
  return [...found]
    .sort((a, b) => compareAddresses(a.at, b.at) || a.ruleId.localeCompare(b.ruleId))
    .map(({ at, ruleId }) => `${toA1(at)} ${ruleId}`);
}
