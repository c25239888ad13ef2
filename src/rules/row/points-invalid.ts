import { isBlank, isFilled } from "../../form/field";
import type { Form, Indicator } from "../../form/form";
import { hundred } from "../../score/decimal";
import { differ } from "../../score/tolerance";
import { totalPoints } from "../../score/total";
import { ruleText } from "../../text/rules";
import { sayCell, sayIndicator } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.points-invalid"];

export const pointsInvalid = defineRule({
  id: "row.points-invalid",
  severity: "error",
  needs: ["points"],

  *check(form) {
    const complete = !differ(totalPoints(form).shown, hundred);
    for (const indicator of form.indicators) {
      if (!isInvalid(indicator, form, { complete })) continue;

      const { points } = indicator;
      if (points.state === "absent") continue;
      yield {
        at: points.at,
        indicator,
        message: messages.invalid({ row: sayIndicator(indicator), text: sayCell(points.text) }),
      };
    }
  },
});

/** Blank points are no fault where the others add up to 100 and nothing was scored: a part of a row. */
function isInvalid(
  { name, points, score }: Indicator,
  { kind }: Form,
  { complete }: { readonly complete: boolean },
): boolean {
  if (isFilled(points)) return points.value.shown.lte(0);
  if (points.state === "unreadable") return !points.error;
  if (!isBlank(points)) return false;
  if (isFilled(score)) return true;
  const isUnscored = isBlank(score) || score.state === "absent";
  return isUnscored && isFilled(name) && kind === "self-evaluation" && !complete;
}
