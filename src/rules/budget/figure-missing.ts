import { isBlank, isFilled, type BlankField } from "../../form/field";
import type { Fix } from "../../lint/fix";
import type { Finding } from "../../lint/rule";
import { executionPercent, executionScore, formConvention, writeRate } from "../../score/execution";
import { roundBy } from "../../score/round";
import { figureNames } from "../../text/columns";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["budget.figure-missing"];

export const figureMissing = defineRule({
  id: "budget.figure-missing",
  severity: "error",
  kinds: ["self-evaluation"],

  *check({ funds }, { profile }): Iterable<Finding> {
    if (!funds) return;
    const { points, annualBudget, executed, executionRate, score } = funds.total;
    if (!isFilled(points) || points.value.shown.lte(0)) return;
    if (!isFilled(annualBudget) || annualBudget.value.shown.lte(0)) return;

    if (isBlank(executed)) yield missing(executed, "executed", null);

    const convention = formConvention(funds.total, profile) === "truncate" ? "truncate" : "round";
    const budget = annualBudget.value.shown;
    const spent = isFilled(executed) ? executed.value.shown : null;
    if (isBlank(executionRate)) {
      const exact = spent && executionPercent(budget, spent);
      const rate = exact && roundBy(convention, exact, 2);
      const value = rate && writeRate(rate, funds.rateNotation);
      yield missing(executionRate, "executionRate", value);
    }
    if (isBlank(score)) {
      const exact = spent && executionScore(budget, spent, points.value.shown);
      yield missing(score, "score", exact && roundBy(convention, exact, 2).toNumber());
    }
  },
});

function missing(
  { at, formula }: BlankField,
  figure: "executed" | "executionRate" | "score",
  value: string | number | null,
): Finding {
  const column = figureNames[figure];
  const finding = { at, message: messages.missing({ column }) };
  if (value === null || formula !== null) return finding;
  const fix: Fix = {
    title: fixes.fill({ column, value: String(value) }),
    safe: true,
    edits: [{ at, value }],
  };
  return { ...finding, fix };
}
