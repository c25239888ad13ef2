import { isFilled, type Field } from "../../form/field";
import type { Form, Funds } from "../../form/form";
import { isQuantity, type Reading } from "../../form/quantity";
import { writeCell } from "../../lint/fix";
import type { Decimal } from "../../score/decimal";
import { moneyUnitWords } from "../../text/labels";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["structure.money-unit-undeclared"];

export const moneyUnitUndeclared = defineRule({
  id: "structure.money-unit-undeclared",
  severity: "warning",
  fixable: "offer",
  kinds: ["self-evaluation", "result-card"],
  notApplicable: ({ funds }) => (funds ? null : reasonTexts.noFunds),

  *check(form) {
    const { funds, moneyUnit, namesMoneyUnit } = form;
    if (!funds || moneyUnit !== null || namesMoneyUnit) return;

    const { caption } = funds;
    const unit = unitElsewhere(form, funds);
    const value = unit && withUnit(caption.text, unit);
    yield {
      at: caption.at,
      message: messages.undeclared(),
      ...(value !== null &&
        writeCell(caption, { title: fixes.declare({ text: value }), safe: false, value })),
    };
  },
});

/** The unit that the indicators give to an amount of the funds block; null where they do not agree. */
function unitElsewhere({ indicators }: Form, funds: Funds): string | null {
  const amounts = [funds.total, ...funds.sources]
    .flatMap(({ initialBudget, annualBudget, executed }) => [initialBudget, annualBudget, executed])
    .filter(isFilled)
    .map(({ value }) => value.shown)
    .filter((amount) => amount.gt(0));
  const units = indicators
    .flatMap(({ target, actual }) => [unitOf(target, amounts), unitOf(actual, amounts)])
    .filter((unit) => unit !== null);
  const [first, second] = new Set(units);
  return second === undefined ? (first ?? null) : null;
}

/** 万元 of ≤97.68万元, where 97.68 is an amount of the funds block. */
function unitOf(field: Field<Reading>, amounts: readonly Decimal[]): string | null {
  if (!isFilled(field) || !isQuantity(field.value)) return null;
  const { unit, shown } = field.value;
  if (!Object.values(moneyUnitWords).some((word) => word === unit)) return null;
  return amounts.some((amount) => amount.eq(shown)) ? unit : null;
}

/** 项目资金 becomes 项目资金（万元）, before a colon. */
function withUnit(text: string, unit: string): string {
  const [colon = ""] = /[:\uff1a]?\s*$/.exec(text) ?? [];
  return `${text.slice(0, text.length - colon.length)}\uff08${unit}\uff09${colon}`;
}
