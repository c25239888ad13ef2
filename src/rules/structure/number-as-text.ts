import { isFilled, type Field, type FilledField } from "../../form/field";
import type { Figure } from "../../form/figure";
import type { Form, FundsRow } from "../../form/form";
import type { Finding } from "../../lint/rule";
import { writeRate } from "../../score/execution";
import { compareAddresses, toA1 } from "../../sheet/address";
import { fold } from "../../sheet/fold";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["structure.number-as-text"];

/** From 1,000 up, as it is shown: 12.5万元 is not. */
const largeNumber = /^[+-]?(?:[1-9]\d{3}|[1-9]\d{0,2},\d{3})/;

export const numberAsText = defineRule({
  id: "structure.number-as-text",
  severity: "info",
  fixable: "safe",

  *check(form) {
    const { funds } = form;
    for (const field of fundsRows(funds).flatMap(amounts)) {
      if (!isText(field)) continue;
      const losesUnit = funds?.statesUnit !== true && /\p{Script=Han}/u.test(field.text);
      yield storedAsText(field, losesUnit ? null : field.value.shown.toNumber());
    }
    for (const { executionRate } of fundsRows(funds)) {
      if (!isText(executionRate) || !funds) continue;
      yield storedAsText(executionRate, writeRate(executionRate.value.shown, funds.rateNotation));
    }
    for (const field of pointsAndScores(form)) {
      if (isText(field)) yield storedAsText(field, field.value.shown.toNumber());
    }
    yield* mixedSeparators(form);
  },
});

function isText(field: Field<Figure>): field is FilledField<Figure> {
  return isFilled(field) && field.stored === "text";
}

/** A percentage is typed again as it stands; of any other number only the number is kept. */
function storedAsText(field: FilledField<Figure>, number: string | number | null): Finding {
  const { at, text } = field;
  const folded = fold(text);
  const value = folded.endsWith("%") ? folded : number;
  return {
    at,
    message: messages.storedAsText({ address: toA1(at), text: text.trim() }),
    ...(value !== null &&
      writeCell(field, { title: fixes.toNumber({ value }), safe: true, value })),
  };
}

function* mixedSeparators({ funds }: Form): Iterable<Finding> {
  const large = fundsRows(funds)
    .flatMap(amounts)
    .filter(isFilled)
    .filter(({ text }) => largeNumber.test(fold(text)))
    .sort((a, b) => compareAddresses(a.at, b.at));
  const [first] = large;
  const separated = large.find(({ text }) => fold(text).includes(","));
  const plain = large.find(({ text }) => !fold(text).includes(","));
  if (!first || !separated || !plain) return;

  yield {
    at: first.at,
    message: messages.mixedSeparators({
      separated: separated.text.trim(),
      plain: plain.text.trim(),
    }),
  };
}

function fundsRows(funds: Form["funds"]): readonly FundsRow[] {
  return funds ? [funds.total, ...funds.sources] : [];
}

function amounts({ initialBudget, annualBudget, executed }: FundsRow): readonly Field<Figure>[] {
  return [initialBudget, annualBudget, executed];
}

function pointsAndScores(form: Form): readonly Field<Figure>[] {
  const { funds, indicators, subtotals, total } = form;
  const rows = [
    ...fundsRows(funds),
    ...indicators,
    ...subtotals.filter(({ score }) => score.state !== "absent"),
    ...(total ? [total] : []),
  ];
  return rows.flatMap(({ points, score }) => [points, score]);
}
