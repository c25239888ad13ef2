import { isPresent } from "../../form/field";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { sayIndicator } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["structure.level-unresolved"];

export const levelUnresolved = defineRule({
  id: "structure.level-unresolved",
  severity: "warning",
  notApplicable: ({ columns }) =>
    columns.has("level1") || columns.has("level2") ? null : reasonTexts.noLevels,

  *check({ indicators, headerAt }) {
    for (const indicator of indicators) {
      const { group, name, row } = indicator;
      if (group !== null) continue;

      yield {
        at: isPresent(name) ? name.at : { row, column: headerAt.column },
        indicator,
        message: messages.unresolved({ row: sayIndicator(indicator) }),
      };
    }
  },
});
