import type { FilledField } from "../../form/field";
import { holdsQuantity, type Quantity } from "../../form/quantity";
import { writeCell, type Fix } from "../../lint/fix";
import { comparable, mixesPercent } from "../../score/comparable";
import { hundred, type Decimal } from "../../score/decimal";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["row.percent-scale"];

/** What is more than this was hardly meant as a fraction. */
const largestFraction = 2;

export const percentScale = defineRule({
  id: "row.percent-scale",
  severity: "warning",
  fixable: "offer",
  needs: ["target", "actual"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { target, actual } = indicator;
      if (!holdsQuantity(target) || !holdsQuantity(actual)) continue;
      if (!isOffScale(target.value, actual.value)) continue;

      yield {
        at: actual.at,
        indicator,
        message: messages.offScale({
          row: sayIndicator(indicator),
          target: sayText(target.text),
          actual: sayText(actual.text),
        }),
        ...asPercent(actual, target.value),
      };
    }
  },
});

/** One is a percentage and one is bare, both above zero, and no twentieth to twenty times apart. */
function isOffScale(target: Quantity, actual: Quantity): boolean {
  return (
    mixesPercent(target, actual) &&
    target.shown.gt(0) &&
    actual.shown.gt(0) &&
    comparable(target, actual, takeShown) === null
  );
}

/** The actual value as the percentage it seems to be: 0.96 beside 95% is 96%. */
function asPercent(actual: FilledField<Quantity>, target: Quantity): { readonly fix?: Fix } {
  const shown = actual.value.shown.times(hundred);
  const isFraction = actual.value.shown.lte(largestFraction);
  if (!isFraction || !comparable(target, { ...actual.value, shown }, takeShown)) return {};

  const value = `${shown.toFixed()}%`;
  return writeCell(actual, { title: fixes.setPercent({ value }), safe: false, value });
}

function takeShown({ shown }: Quantity): Decimal {
  return shown;
}
