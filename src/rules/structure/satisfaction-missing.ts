import { isFilled } from "../../form/field";
import type { Indicator } from "../../form/form";
import { satisfactionWord } from "../../text/labels";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["structure.satisfaction-missing"];

export const satisfactionMissing = defineRule({
  id: "structure.satisfaction-missing",
  severity: "warning",
  kinds: ["self-evaluation"],
  notApplicable({ indicators, total }, { profile }) {
    if (!profile.satisfactionExpected) return reasonTexts.satisfactionNotExpected;
    // Without a total row it is not certain that the table was read to its end.
    return total && indicators.length > 0 ? null : reasonTexts.noTableEnd;
  },

  *check({ indicators, headerAt }) {
    if (indicators.some(isSatisfaction)) return;

    yield { at: headerAt, message: messages.missing() };
  },
});

function isSatisfaction({ level1, level2, name }: Indicator): boolean {
  const words = [level1, level2, isFilled(name) ? name.value.replace(/\s+/g, "") : ""];
  return words.some((text) => text.includes(satisfactionWord));
}
