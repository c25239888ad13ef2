import { isFilled, type FilledField } from "../../form/field";
import type { Indicator } from "../../form/form";
import { fold } from "../../sheet/fold";
import { ruleText } from "../../text/rules";
import { sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.duplicate-indicator"];

interface NamedIndicator {
  readonly indicator: Indicator;
  readonly name: FilledField<string>;
}

export const duplicateIndicator = defineRule({
  id: "row.duplicate-indicator",
  severity: "warning",

  *check({ indicators }) {
    for (const alike of groupAlike(indicators)) {
      for (const { indicator, name } of alike.slice(1)) {
        yield {
          at: name.at,
          indicator,
          message: messages.duplicate({ name: sayText(name.value), count: alike.length }),
        };
      }
    }
  },
});

/** The rows with a name, grouped by it and by the level it stands under. */
function groupAlike(indicators: readonly Indicator[]): Iterable<readonly NamedIndicator[]> {
  const groups = new Map<string, NamedIndicator[]>();
  for (const indicator of indicators) {
    const { level1, level2, name } = indicator;
    if (!isFilled(name)) continue;

    const key = `${level2 || level1}\n${fold(name.value)}`;
    const alike = groups.get(key);
    if (alike) alike.push({ indicator, name });
    else groups.set(key, [{ indicator, name }]);
  }
  return groups.values();
}
