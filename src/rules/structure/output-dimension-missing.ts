import { outputDimensions } from "../../text/labels";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["structure.output-dimension-missing"];

export const outputDimensionMissing = defineRule({
  id: "structure.output-dimension-missing",
  severity: "info",
  kinds: ["self-evaluation"],
  needs: ["level2"],
  notApplicable: ({ indicators }) =>
    indicators.some(({ group }) => group === "output") ? null : reasonTexts.noOutput,

  *check({ indicators, headerAt }, { profile: { weights } }) {
    const present = indicators.filter(({ group }) => group === "output");
    const isCostApart =
      weights?.cost !== undefined || indicators.some(({ group }) => group === "cost");
    for (const [dimension, word] of Object.entries(outputDimensions)) {
      if (dimension === "cost" && isCostApart) continue;
      if (present.some(({ level2 }) => level2.includes(word))) continue;

      yield { at: headerAt, message: messages.missing({ dimension: word }) };
    }
  },
});
