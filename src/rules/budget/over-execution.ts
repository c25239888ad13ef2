import { isFilled } from "../../form/field";
import { halfUnit } from "../../score/decimal";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["budget.over-execution"];

export const overExecution = defineRule({
  id: "budget.over-execution",
  severity: "warning",
  kinds: ["self-evaluation"],

  *check({ funds }) {
    if (!funds || !isFilled(funds.total.annualBudget) || !isFilled(funds.total.executed)) return;

    const { annualBudget, executed, points } = funds.total;
    const { shown: budget, decimals } = annualBudget.value;
    if (budget.lte(0)) return;
    const most = decimals > 0 ? budget.plus(halfUnit(decimals)) : budget;
    if (executed.value.shown.lte(most)) return;

    yield {
      at: executed.at,
      message: messages.over({
        executed: executed.text.trim(),
        budget: annualBudget.text.trim(),
        points: isFilled(points) ? points.value.shown.toString() : null,
      }),
    };
  },
});
