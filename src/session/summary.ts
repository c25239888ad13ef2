import { isFilled } from "../form/field";
import type { Form } from "../form/form";
import type { Grade } from "../form/grade";
import type { Decimal } from "../score/decimal";
import { executionRate } from "../score/execution";
import { gradeOf } from "../score/grade";
import type { ScoringProfile } from "../score/profile";
import { areSummable, pointsFields, scoreFields, totalPoints, totalScore } from "../score/total";

/** What the printed figures of a form give; null where they do not suffice. */
export interface Summary {
  /** 执行率 as 0–1, not rounded. */
  readonly executionRate: Decimal | null;
  readonly points: Decimal | null;
  readonly score: Decimal | null;
  readonly grade: Grade | null;
}

export function summarize(form: Form, profile: ScoringProfile): Summary {
  const score = areSummable(scoreFields(form)) ? totalScore(form).shown : null;
  const printed = form.total && isFilled(form.total.score) ? form.total.score.value.shown : null;
  const total = score ?? printed;
  return {
    executionRate: rateOf(form),
    points: areSummable(pointsFields(form)) ? totalPoints(form).shown : null,
    score,
    grade: total && form.kind !== "score-table" ? gradeOf(total, profile) : null,
  };
}

function rateOf({ funds }: Form): Decimal | null {
  if (!funds) return null;
  const { annualBudget, executed } = funds.total;
  if (!isFilled(annualBudget) || !isFilled(executed)) return null;
  return executionRate(annualBudget.value.shown, executed.value.shown);
}
