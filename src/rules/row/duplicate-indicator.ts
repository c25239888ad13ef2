import { isFilled } from "../../form/field";
import { fold } from "../../sheet/fold";
import { ruleText } from "../../text/rules";
import { sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.duplicate-indicator"];

export const duplicateIndicator = defineRule({
  id: "row.duplicate-indicator",
  severity: "warning",

  *check({ indicators }) {
    const seen = new Map<string, number>();
    for (const indicator of indicators) {
      const { level1, level2, name } = indicator;
      if (!isFilled(name)) continue;

      const key = `${level2 || level1}\n${fold(name.value)}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      if (count === 1) continue;

      yield {
        at: name.at,
        indicator,
        message: messages.duplicate({ name: sayText(name.value), count }),
      };
    }
  },
});
