import type { Field } from "../../form/field";
import type { Figure } from "../../form/figure";
import type { Finding } from "../../lint/rule";
import type { Decimal } from "../../score/decimal";
import { areSummable, pointsFields, scoreFields, totalPoints, totalScore } from "../../score/total";
import { columnNames } from "../../text/columns";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["total.value-missing"];

export const totalValueMissing = defineRule({
  id: "total.value-missing",
  severity: "error",
  fixable: "safe",
  kinds: ["self-evaluation"],

  *check(form): Iterable<Finding> {
    const { total } = form;
    if (!total) return;

    const points = areSummable(pointsFields(form)) ? totalPoints(form).shown : null;
    const score = areSummable(scoreFields(form)) ? totalScore(form).shown : null;
    yield* missing(total.points, { label: total.label, column: columnNames.points, sum: points });
    yield* missing(total.score, { label: total.label, column: columnNames.score, sum: score });
  },
});

function* missing(
  field: Field<Figure>,
  {
    label,
    column,
    sum,
  }: { readonly label: string; readonly column: string; readonly sum: Decimal | null },
): Iterable<Finding> {
  if (field.state === "absent" || field.state === "filled" || field.state === "covered") return;
  if (field.state === "unreadable" && field.error) return;

  yield {
    at: field.at,
    message: messages.missing({ label, column, sum }),
    ...(sum && writeCell(field, { title: fixes.fill({ sum }), safe: true, value: sum.toNumber() })),
  };
}
