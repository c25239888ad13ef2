import { isBlank, isFilled, type BlankField } from "../../form/field";
import type { Funds } from "../../form/form";
import { writeCell } from "../../lint/fix";
import type { Finding } from "../../lint/rule";
import { sum, type Decimal } from "../../score/decimal";
import { amountsAgree } from "../../score/consistent";
import { executionPercent, executionScore, formConvention, writeRate } from "../../score/execution";
import { printAs } from "../../score/round";
import { figureNames } from "../../text/columns";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["budget.figure-missing"];

export const figureMissing = defineRule({
  id: "budget.figure-missing",
  severity: "error",
  fixable: "safe-or-offer",
  kinds: ["self-evaluation"],

  *check({ funds }, { profile }): Iterable<Finding> {
    if (!funds) return;
    const { points, annualBudget, executed, executionRate, score } = funds.total;
    if (!isFilled(points) || points.value.shown.lte(0)) return;
    if (!isFilled(annualBudget) || annualBudget.value.shown.lte(0)) return;

    if (isBlank(executed)) {
      const spent = executedBySource(funds);
      yield missing(executed, "executed", spent && { value: spent.toNumber(), safe: false });
    }

    const safe = amountsAgree(funds);
    const { digits } = profile.rounding;
    const convention = formConvention(funds.total, profile);
    const budget = annualBudget.value.shown;
    const spent = isFilled(executed) ? executed.value.shown : null;
    if (isBlank(executionRate)) {
      const exact = spent && executionPercent(budget, spent);
      const rate = exact && printAs(convention, exact, digits);
      const value = rate && writeRate(rate, funds.rateNotation);
      yield missing(executionRate, "executionRate", value === null ? null : { value, safe });
    }
    if (isBlank(score)) {
      const exact = spent && executionScore(budget, spent, points.value.shown);
      const due = exact && printAs(convention, exact, digits);
      yield missing(score, "score", due && { value: due.toNumber(), safe });
    }
  },
});

/** What the sources were spent on together; null where none of them says, or one is a part of another. */
function executedBySource({ sources, isNested }: Funds): Decimal | null {
  const spent = sources.map(({ executed }) => executed);
  const filled = spent.filter(isFilled);
  if (isNested || filled.length === 0 || spent.some(({ state }) => state === "unreadable"))
    return null;
  return sum(filled.map(({ value }) => value.shown));
}

function missing(
  field: BlankField,
  figure: "executed" | "executionRate" | "score",
  proposal: { readonly value: string | number; readonly safe: boolean } | null,
): Finding {
  const column = figureNames[figure];
  const finding = { at: field.at, message: messages.missing({ column }) };
  if (!proposal) return finding;
  const title = fixes.fill({ column, value: String(proposal.value) });
  return { ...finding, ...writeCell(field, { title, ...proposal }) };
}
