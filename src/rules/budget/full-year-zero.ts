import { isBlank, isFilled } from "../../form/field";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["budget.full-year-zero"];

export const fullYearZero = defineRule({
  id: "budget.full-year-zero",
  severity: "error",
  kinds: ["self-evaluation"],

  *check({ funds }) {
    if (!funds || !isFilled(funds.total.points)) return;

    const { annualBudget, points } = funds.total;
    const isZero = isFilled(annualBudget) && annualBudget.value.shown.isZero();
    if (points.value.shown.lte(0) || !(isZero || isBlank(annualBudget))) return;

    yield { at: annualBudget.at, message: messages.zero() };
  },
});
