import { isFilled } from "../form/field";
import type { Form, FundsRow } from "../form/form";
import type { Grade } from "../form/grade";
import { hundred, type Decimal } from "./decimal";
import { exactScore, executionPercent, formConvention } from "./execution";
import { gradeOf } from "./grade";
import type { ScoringProfile } from "./profile";
import { roundBy, type Convention } from "./round";
import { areSummable, pointsFields, dueTotal, scoreFields, totalPoints } from "./total";

/** What the printed amounts, points and scores give; null where they do not suffice. */
export interface Computed {
  /** 0–1, rounded as the form rounds. */
  readonly executionRate: Decimal | null;
  readonly executionScore: Decimal | null;
  readonly pointsTotal: Decimal | null;
  readonly scoreTotal: Decimal | null;
  readonly grade: Grade | null;
  readonly rounding: Convention | "either";
}

export function compute(form: Form, profile: ScoringProfile): Computed {
  const row = form.funds?.total ?? null;
  const rounding = formConvention(row, profile);
  const round = (value: Decimal): Decimal =>
    roundBy(rounding === "either" ? "round" : rounding, value, profile.rounding.digits);

  const percent = row && exactPercent(row);
  const score = row && exactScore(row);
  return {
    executionRate: percent && round(percent).div(hundred),
    executionScore: score && round(score),
    pointsTotal: areSummable(pointsFields(form)) ? totalPoints(form).shown : null,
    scoreTotal: scoreTotal(form, profile),
    grade: gradeFor(form, profile),
    rounding,
  };
}

function exactPercent({ annualBudget, executed }: FundsRow): Decimal | null {
  if (!isFilled(annualBudget) || !isFilled(executed)) return null;
  return executionPercent(annualBudget.value.shown, executed.value.shown);
}

function scoreTotal(form: Form, profile: ScoringProfile): Decimal | null {
  return areSummable(scoreFields(form)) ? dueTotal(form, profile) : null;
}

/** By the sum of the scores; where there is none, as on a card, by the printed total. */
function gradeFor(form: Form, profile: ScoringProfile): Grade | null {
  if (form.kind === "score-table") return null;
  const printed = form.total && isFilled(form.total.score) ? form.total.score.value.shown : null;
  const total = scoreTotal(form, profile) ?? printed;
  return total && gradeOf(total, profile);
}
