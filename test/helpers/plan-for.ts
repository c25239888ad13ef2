import { planFixes, type PlannedEdit } from "../../src/lint/fix-plan";
import { fixOrder } from "../../src/rules/fix-order";
import type { ScoringProfile } from "../../src/score/profile";
import type { Sheet } from "../../src/sheet/sheet";
import { check } from "./check";

/** All safe fixes of the forms in a sheet, with what follows from them. */
export function planFor(sheet: Sheet, profile?: ScoringProfile): readonly PlannedEdit[] {
  return planFixes(sheet, { check: (patched) => check(patched, profile), order: fixOrder });
}
