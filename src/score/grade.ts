import type { Grade } from "../form/grade";
import type { Decimal } from "./decimal";
import type { ScoringProfile } from "./profile";

/** The grade of a total score; the lowest band has no floor. */
export function gradeOf(total: Decimal, { gradeBands }: ScoringProfile): Grade {
  return gradeBands.find(({ from }) => total.gte(from))?.grade ?? "poor";
}
