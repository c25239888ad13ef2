import type { Field } from "../../form/field";
import type { Figure } from "../../form/figure";
import type { Finding } from "../../lint/rule";
import type { Decimal } from "../../score/decimal";
import { pointsAgree, scoresAgree } from "../../score/consistent";
import {
  areSummable,
  dueTotal,
  pointsFields,
  scoreFields,
  totalPoints,
  totalScore,
} from "../../score/total";
import { columnNames } from "../../text/columns";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["total.value-missing"];

export const totalValueMissing = defineRule({
  id: "total.value-missing",
  severity: "error",
  fixable: "safe-or-offer",
  kinds: ["self-evaluation"],

  *check(form, { profile }): Iterable<Finding> {
    const { total } = form;
    if (!total) return;

    const points = areSummable(pointsFields(form)) ? totalPoints(form).shown : null;
    const score = areSummable(scoreFields(form)) ? totalScore(form).shown : null;
    const { label } = total;
    const due = score && dueTotal(form, profile);
    yield* missing(total.points, {
      label,
      column: columnNames.points,
      sum: points,
      due: points,
      safe: pointsAgree(form),
    });
    yield* missing(total.score, {
      label,
      column: columnNames.score,
      sum: score,
      due,
      safe: scoresAgree(form),
    });
  },
});

function* missing(
  field: Field<Figure>,
  {
    label,
    column,
    sum,
    due,
    safe,
  }: {
    readonly label: string;
    readonly column: string;
    readonly sum: Decimal | null;
    /** The sum, unless a low execution rate allows less. */
    readonly due: Decimal | null;
    readonly safe: boolean;
  },
): Iterable<Finding> {
  if (field.state === "absent" || field.state === "filled" || field.state === "covered") return;
  if (field.state === "unreadable" && field.error) return;

  yield {
    at: field.at,
    message: messages.missing({ label, column, sum }),
    ...(due &&
      writeCell(field, {
        title: fixes.fill({ due }),
        // What cannot be read may be worth keeping: a grade, or a score with a remark.
        safe: safe && field.state !== "unreadable",
        value: due.toNumber(),
      })),
  };
}
