import { isFilled } from "../../form/field";
import type { Form } from "../../form/form";
import { hundred } from "../../score/decimal";
import { differ } from "../../score/tolerance";
import { areSummable, totalPoints } from "../../score/total";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["total.points-not-100"];

export const pointsNot100 = defineRule({
  id: "total.points-not-100",
  severity: "error",
  kinds: ["self-evaluation"],
  needs: ["points"],
  notApplicable: (form) => (isReadable(form) ? null : reasonTexts.pointsUnreadable),

  *check(form) {
    const { shown, own } = totalPoints(form);
    if (!differ(shown, hundred) || !differ(own, hundred)) return;

    const { total, headerAt } = form;
    yield {
      at: total && total.points.state !== "absent" ? total.points.at : headerAt,
      message: messages.not100({ points: shown, difference: shown.minus(hundred).abs() }),
    };
  },
});

/**
 * Points that are blank, no number or not above zero belong to row.points-invalid. An execution rate
 * without points is none, and then the indicators alone have to make a hundred.
 */
function isReadable({ funds, indicators }: Form): boolean {
  const fields = indicators.map(({ points }) => points);
  return (
    areSummable(fields) &&
    fields.every((points) => !isFilled(points) || points.value.shown.gt(0)) &&
    funds?.total.points.state !== "unreadable"
  );
}
