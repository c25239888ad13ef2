import { isFilled, type Field } from "../../form/field";
import type { Figure } from "../../form/figure";
import type { Funds, FundsRow } from "../../form/form";
import type { Finding } from "../../lint/rule";
import { halfUnit, sum } from "../../score/decimal";
import { figureNames } from "../../text/columns";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["budget.parts-sum"];

const amounts = ["initialBudget", "annualBudget", "executed"] as const;

export const partsSum = defineRule({
  id: "budget.parts-sum",
  severity: "error",
  fixable: "offer",
  kinds: ["self-evaluation"],

  *check({ funds }) {
    if (!funds) return;
    for (const amount of amounts) yield* checkColumn(funds, amount);
  },
});

function* checkColumn(
  { total, sources }: Funds,
  amount: keyof FundsRow & (typeof amounts)[number],
): Iterable<Finding> {
  const whole: Field<Figure> = total[amount];
  const parts = sources.map((row) => row[amount]);
  const filled = parts.filter(isFilled);
  if (!isFilled(whole) || filled.length === 0) return;
  if (parts.some(({ state }) => state === "unreadable")) return;

  const figures = [whole, ...filled].map(({ value }) => value);
  const coarsest = Math.min(...figures.map(({ decimals }) => decimals));
  const tolerance = halfUnit(coarsest).times(filled.length + 1);
  const partsTotal = sum(filled.map(({ value }) => value.shown));
  const excess = partsTotal.minus(whole.value.shown);
  const tooMuch = excess.gt(tolerance);
  const tooLittle = excess.lt(tolerance.negated()) && sources.length >= 2;
  if (!tooMuch && !tooLittle) return;

  const { at, text } = whole;
  yield {
    at,
    message: messages.mismatch({
      total: text.trim(),
      parts: partsTotal,
      column: figureNames[amount],
    }),
    ...writeCell(whole, {
      title: fixes.setTotal({ parts: partsTotal }),
      safe: false,
      value: partsTotal.toNumber(),
    }),
  };
}
