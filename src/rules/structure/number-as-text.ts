import type { Decimal } from "decimal.js";
import { isFilled, type Field, type FilledField } from "../../form/field";
import type { Figure } from "../../form/figure";
import type { Form, FundsRow } from "../../form/form";
import type { Finding } from "../../lint/rule";
import { compareAddresses, toA1 } from "../../sheet/address";
import { fold } from "../../sheet/fold";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["structure.number-as-text"];

const thousand = 1000;

export const numberAsText = defineRule({
  id: "structure.number-as-text",
  severity: "warning",

  *check(form) {
    for (const field of figures(form)) {
      if (isFilled(field) && field.stored === "text") yield storedAsText(field, field.value.shown);
    }
    for (const { executionRate } of fundsRows(form.funds)) {
      if (!isFilled(executionRate) || executionRate.stored !== "text") continue;
      const { value, shown } = executionRate.value;
      yield storedAsText(executionRate, form.funds?.rateNotation === "fraction" ? value : shown);
    }
    yield* mixedSeparators(form);
  },
});

function storedAsText({ at, text, formula }: FilledField<Figure>, written: Decimal): Finding {
  const number = written.toNumber();
  const finding = { at, message: messages.storedAsText({ address: toA1(at), text: text.trim() }) };
  if (formula !== null || text.includes("%")) return finding;
  const title = fixes.toNumber({ value: number });
  return { ...finding, fix: { title, safe: true, edits: [{ at, value: number }] } };
}

function* mixedSeparators({ funds }: Form): Iterable<Finding> {
  const large = fundsRows(funds)
    .flatMap(amounts)
    .filter(isFilled)
    .filter(({ value }) => value.shown.abs().gte(thousand))
    .sort((a, b) => compareAddresses(a.at, b.at));
  const [first] = large;
  const separated = large.find(isSeparated);
  const plain = large.find((field) => !isSeparated(field));
  if (!first || !separated || !plain) return;

  yield {
    at: first.at,
    message: messages.mixedSeparators({
      separated: separated.text.trim(),
      plain: plain.text.trim(),
    }),
  };
}

function isSeparated({ text }: FilledField<Figure>): boolean {
  return fold(text).includes(",");
}

function fundsRows(funds: Form["funds"]): readonly FundsRow[] {
  return funds ? [funds.total, ...funds.sources] : [];
}

function amounts({ initialBudget, annualBudget, executed }: FundsRow): readonly Field<Figure>[] {
  return [initialBudget, annualBudget, executed];
}

function figures({ funds, indicators, subtotals, total }: Form): readonly Field<Figure>[] {
  return [
    ...fundsRows(funds).flatMap((row) => [...amounts(row), row.points, row.score]),
    ...indicators.flatMap(({ points, score }) => [points, score]),
    ...subtotals
      .filter(({ score }) => score.state !== "absent")
      .flatMap(({ points, score }) => [points, score]),
    ...(total ? [total.points, total.score] : []),
  ];
}
