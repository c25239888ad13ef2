import type { FilledField } from "../../form/field";
import type { Indicator } from "../../form/form";
import { holdsQuantity, type Quantity } from "../../form/quantity";
import type { Fix } from "../../lint/fix";
import type { Finding } from "../../lint/rule";
import { comparable, mixesPercent } from "../../score/comparable";
import { fold } from "../../sheet/fold";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["row.unit-mismatch"];

interface QuantityRow {
  readonly indicator: Indicator;
  readonly target: FilledField<Quantity>;
  readonly actual: FilledField<Quantity>;
}

export const unitMismatch = defineRule({
  id: "row.unit-mismatch",
  severity: "info",
  fixable: "offer",
  needs: ["target", "actual"],

  *check({ indicators }): Iterable<Finding> {
    const rows = indicators.flatMap(quantityRow);
    for (const { indicator, target, actual } of rows) {
      if (!haveOtherUnits(target.value, actual.value)) continue;

      yield {
        at: actual.at,
        indicator,
        message: messages.otherUnit({
          row: sayIndicator(indicator),
          target: sayText(target.text),
          actual: sayText(actual.text),
        }),
      };
    }

    const mixed = rows.filter(({ target, actual }) => mixesPercent(target.value, actual.value));
    const [first] = mixed;
    if (!first) return;
    const { indicator, target, actual } = first;
    yield {
      at: actual.at,
      indicator,
      message: messages.noPercent({
        target: sayText(target.text),
        actual: sayText(actual.text),
        rows: mixed.map(({ indicator: { row } }) => row + 1),
      }),
      ...addPercents(mixed),
    };
  },
});

function quantityRow(indicator: Indicator): readonly QuantityRow[] {
  const { target, actual } = indicator;
  return holdsQuantity(target) && holdsQuantity(actual) ? [{ indicator, target, actual }] : [];
}

/** Both have a unit, and the two do not convert into each other. */
function haveOtherUnits(target: Quantity, actual: Quantity): boolean {
  return target.measure && actual.measure ? target.measure.unit !== actual.measure.unit : false;
}

/** Bare actual values of the target's size become percentages. */
function addPercents(rows: readonly QuantityRow[]): { readonly fix?: Fix } {
  const edits = rows
    .filter(({ target, actual }) => isBareOfSameSize(target.value, actual))
    .map(({ actual: { at, text } }) => ({ at, value: `${fold(text)}%` }));
  if (edits.length === 0) return {};
  return { fix: { title: fixes.addPercent({ count: edits.length }), safe: false, edits } };
}

function isBareOfSameSize(
  target: Quantity,
  { value, text, formula }: FilledField<Quantity>,
): boolean {
  const isBare = value.unit === null && formula === null && /\d$/.test(fold(text));
  return isBare && comparable(target, value, ({ shown }) => shown) !== null;
}
