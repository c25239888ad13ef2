import { isFilled } from "../../form/field";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["budget.score-over-cap"];

export const scoreOverCap = defineRule({
  id: "budget.score-over-cap",
  severity: "error",
  fixable: "offer",
  kinds: ["self-evaluation"],

  *check({ funds }) {
    if (!funds || !isFilled(funds.total.points) || !isFilled(funds.total.score)) return;

    const points = funds.total.points.value.shown;
    const { at, value } = funds.total.score;
    if (value.shown.lte(points)) return;

    yield {
      at,
      message: messages.overCap({ score: value.shown, points }),
      ...writeCell(funds.total.score, {
        title: fixes.lowerToPoints({ points }),
        safe: false,
        value: points.toNumber(),
      }),
    };
  },
});
