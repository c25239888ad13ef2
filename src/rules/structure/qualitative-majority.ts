import { isFilled } from "../../form/field";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["structure.qualitative-majority"];

export const qualitativeMajority = defineRule({
  id: "structure.qualitative-majority",
  severity: "info",
  needs: ["target"],

  *check({ indicators, headerAt }, { profile: { thresholds } }) {
    const targets = indicators.map(({ target }) => target);
    const written = targets.filter(({ state }) => state !== "blank" && state !== "covered");
    const qualitative = targets.filter(
      (target) => isFilled(target) && target.value.kind === "qualitative",
    );
    const [count, all] = [qualitative.length, written.length];
    if (count * 100 <= all * thresholds.qualitativeShare) return;

    yield { at: headerAt, message: messages.majority({ count, all }) };
  },
});
