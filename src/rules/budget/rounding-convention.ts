import { isFilled, type Field } from "../../form/field";
import type { Figure } from "../../form/figure";
import { roundedFigures } from "../../score/execution";
import { conventionOf, roundBy, type PrintedFigure } from "../../score/round";
import { compareAddresses, type CellAddress } from "../../sheet/address";
import { figureNames } from "../../text/columns";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["budget.rounding-convention"];

interface TruncatedFigure {
  readonly at: CellAddress;
  readonly name: string;
  readonly printed: string;
  readonly rounded: string;
}

export const roundingConvention = defineRule({
  id: "budget.rounding-convention",
  severity: "info",
  kinds: ["self-evaluation"],

  *check({ funds }) {
    if (!funds) return;

    const { executionRate, score } = funds.total;
    const { rate: rateFigure, score: scoreFigure } = roundedFigures(funds.total);
    const figures = [
      truncated(executionRate, rateFigure, figureNames.executionRate),
      truncated(score, scoreFigure, figureNames.score),
    ]
      .filter((figure) => figure !== null)
      .sort((a, b) => compareAddresses(a.at, b.at));
    const [first] = figures;
    if (first) yield { at: first.at, message: messages.truncated({ figures }) };
  },
});

/** A figure that truncation prints, and rounding would not. */
function truncated(
  field: Field<Figure>,
  figure: PrintedFigure | null,
  name: string,
): TruncatedFigure | null {
  if (!isFilled(field) || !figure || conventionOf(figure) !== "truncate") return null;
  return {
    at: field.at,
    name,
    printed: figure.printed.toString(),
    rounded: roundBy("round", figure.exact, 2).toString(),
  };
}
