import { isFilled, type Field } from "../../form/field";
import type { Figure } from "../../form/figure";
import type { Finding } from "../../lint/rule";
import { differ } from "../../score/tolerance";
import { areSummable, sumFigures } from "../../score/total";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["total.subtotal-mismatch"];

export const subtotalMismatch = defineRule({
  id: "total.subtotal-mismatch",
  severity: "error",
  fixable: "offer",

  *check({ subtotals, indicators }): Iterable<Finding> {
    for (const { label, points, score, rows } of subtotals) {
      const own = indicators.filter(({ row }) => rows.includes(row));
      if (own.length === 0) continue;
      const isQuota = score.state === "absent";
      yield* mismatch(
        points,
        own.map((indicator) => indicator.points),
        { label, isQuota },
      );
      yield* mismatch(
        score,
        own.map((indicator) => indicator.score),
        { label, isQuota },
      );
    }
  },
});

function* mismatch(
  claimed: Field<Figure>,
  parts: readonly Field<Figure>[],
  { label, isQuota }: { readonly label: string; readonly isQuota: boolean },
): Iterable<Finding> {
  if (!isFilled(claimed) || !areSummable(parts)) return;

  const { at, value } = claimed;
  const { shown: sum, own } = sumFigures(parts);
  if (!differ(value.shown, sum) || !differ(value.value, own)) return;

  yield {
    at,
    message: messages.mismatch({ label: sayText(label), claimed: value.shown, sum }),
    ...(!isQuota &&
      writeCell(claimed, {
        title: fixes.setSubtotal({ sum }),
        safe: false,
        value: sum.toNumber(),
      })),
  };
}
