import { isBlank, isFilled, type Field } from "../../form/field";
import type { Figure } from "../../form/figure";
import type { Funds } from "../../form/form";
import { sumFormula } from "../../lint/corrected-formula";
import { writeCell, type Fix } from "../../lint/fix";
import type { Finding } from "../../lint/rule";
import { amounts, partsInsteadOf, rateFits, type Amount } from "../../score/consistent";
import type { Decimal } from "../../score/decimal";
import { figureNames } from "../../text/columns";
import { ruleText } from "../../text/rules";
import { sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["budget.parts-sum"];

export const partsSum = defineRule({
  id: "budget.parts-sum",
  severity: "error",
  fixable: "offer",
  kinds: ["self-evaluation"],

  *check({ funds }): Iterable<Finding> {
    if (!funds) return;
    for (const amount of amounts) {
      const whole = funds.total[amount];
      const parts = partsInsteadOf(funds, amount);
      if (!isFilled(whole) || !parts) continue;

      const [fix, ...otherFixes] = readings(funds, amount, parts);
      yield {
        at: whole.at,
        message: messages.mismatch({
          total: whole.text.trim(),
          parts,
          column: figureNames[amount],
        }),
        ...(fix && { fix, otherFixes }),
      };
    }
  },
});

/** Either the total is wrong or one of its parts, unless the printed rate says which or parts have parts. */
function readings(funds: Funds, amount: Amount, parts: Decimal): readonly Fix[] {
  if (funds.isNested) return [];
  const wrong = wrongByRate(funds, amount, parts);
  return [
    ...(wrong === "parts" ? [] : totalFix(funds, amount, parts)),
    ...(wrong === "total" ? [] : partFixes(funds, amount, parts)),
  ];
}

function totalFix({ total, sources }: Funds, amount: Amount, parts: Decimal): readonly Fix[] {
  const whole: Field<Figure> = total[amount];
  if (!isFilled(whole)) return [];
  const { fix } = writeCell(whole, {
    title: fixes.setTotal({ parts }),
    safe: false,
    value: parts.toNumber(),
    formula: sumFormula(sources.map((row): Field<Figure> => row[amount])),
  });
  return fix ? [fix] : [];
}

/** For each part what it would be, were all the others right. */
function partFixes({ total, sources }: Funds, amount: Amount, parts: Decimal): readonly Fix[] {
  const whole: Field<Figure> = total[amount];
  if (!isFilled(whole)) return [];
  const missing = whole.value.shown.minus(parts);
  return sources.flatMap((row) => {
    const part: Field<Figure> = row[amount];
    if (!isFilled(part) && !isBlank(part)) return [];
    const due = isFilled(part) ? part.value.shown.plus(missing) : missing;
    if (due.isNegative()) return [];
    const title = fixes.setPart({ part: sayText(row.label), due });
    const { fix } = writeCell(part, { title, safe: false, value: due.toNumber() });
    return fix ? [fix] : [];
  });
}

/** The printed rate fits the total as it is printed, or the one that the parts make. */
function wrongByRate({ total }: Funds, amount: Amount, parts: Decimal): "total" | "parts" | null {
  const { annualBudget, executed, executionRate: rate } = total;
  if (amount === "initialBudget") return null;
  if (!isFilled(annualBudget) || !isFilled(executed) || !isFilled(rate)) return null;

  const printed = { budget: annualBudget.value, spent: executed.value };
  const changed = amount === "annualBudget" ? "budget" : "spent";
  const added = { ...printed, [changed]: { ...printed[changed], value: parts, shown: parts } };
  const [fitsTotal, fitsParts] = [rateFits(rate.value, printed), rateFits(rate.value, added)];
  if (fitsTotal === fitsParts) return null;
  return fitsTotal ? "parts" : "total";
}
