import { isFilled, type Field } from "../../form/field";
import type { Figure } from "../../form/figure";
import type { Finding } from "../../lint/rule";
import { differ } from "../../score/tolerance";
import { areSummable, sumFigures } from "../../score/total";
import { sumFormula } from "../../lint/corrected-formula";
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
    const byRow = new Map(indicators.map((indicator) => [indicator.row, indicator]));
    for (const { label, points, score, rows } of subtotals) {
      const own = rows.map((row) => byRow.get(row)).filter((indicator) => indicator !== undefined);
      const isQuota = score.state === "absent";
      for (const [claimed, figure] of [
        [points, "points"],
        [score, "score"],
      ] as const) {
        const parts = own.map((indicator) => indicator[figure]);
        yield* mismatch(claimed, parts, { label, isQuota });
      }
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
        formula: sumFormula(parts),
      })),
  };
}
