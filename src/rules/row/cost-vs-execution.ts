import { isFilled } from "../../form/field";
import type { Form, Indicator } from "../../form/form";
import { holdsQuantity } from "../../form/quantity";
import type { Decimal } from "../../score/decimal";
import { executionPercent } from "../../score/execution";
import { scorableRow } from "../../score/indicator-score";
import { roundBy } from "../../score/round";
import { fold } from "../../sheet/fold";
import { costLevel, spendingNamePattern } from "../../text/labels";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.cost-vs-execution"];

export const costVsExecution = defineRule({
  id: "row.cost-vs-execution",
  severity: "warning",
  kinds: ["self-evaluation"],
  needs: ["target", "actual"],
  notApplicable: (form) => (spentPercent(form) ? null : reasonTexts.noAmounts),

  *check(form) {
    const exact = spentPercent(form);
    if (!exact) return;

    const printed = form.funds?.total.executionRate;
    const rate = printed && isFilled(printed) ? printed.value.shown : roundBy("round", exact, 2);
    for (const indicator of form.indicators) {
      const { actual } = indicator;
      const percent = isSpending(indicator) ? scorableRow(indicator)?.shown.actual : undefined;
      if (!isFilled(actual) || !percent || percent.minus(exact).abs().lte(1)) continue;

      yield {
        at: actual.at,
        indicator,
        message: messages.differs({
          row: sayIndicator(indicator),
          actual: sayText(actual.text),
          rate,
        }),
      };
    }
  },
});

/** 100 × 执行数 ÷ 预算数; null where the funds do not say. */
function spentPercent({ funds }: Form): Decimal | null {
  if (!funds || !isFilled(funds.total.annualBudget) || !isFilled(funds.total.executed)) return null;
  const { annualBudget, executed } = funds.total;
  return executionPercent(annualBudget.value.shown, executed.value.shown);
}

/** A cost whose target is at most so many percent of the budget. */
function isSpending({ level1, level2, name, target, direction }: Indicator): boolean {
  if (!holdsQuantity(target) || target.value.unit !== "%" || direction !== "down") return false;
  const isCost = [level1, level2].some((level) => level.includes(costLevel));
  return isCost && isFilled(name) && spendingNamePattern.test(fold(name.value));
}
