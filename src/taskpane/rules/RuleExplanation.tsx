import type { ReactElement } from "react";
import { explanationText } from "../../text/explain";
import { explanations } from "../../text/explanations";
import { profileFields } from "../../text/profiles";
import type { RuleId } from "../../text/rules";
import { Detail } from "./Detail";
import { ExampleTables } from "./ExampleTables";

export interface RuleExplanationProps {
  readonly ruleId: RuleId;
}

/** The longer half of what is said of a rule: what its fix does, what it heeds, and an example. */
export function RuleExplanation({ ruleId }: RuleExplanationProps): ReactElement {
  const { example, profile, fix, settings = [] } = explanations[ruleId];
  const names = settings.map((setting) => profileFields[`changes.${setting}`] ?? setting);
  return (
    <>
      <Detail term={explanationText.fix}>{fix ?? explanationText.noFix}</Detail>
      {names.length > 0 && (
        <Detail term={explanationText.settings}>{explanationText.settingsSentence(names)}</Detail>
      )}
      <Detail wide term={explanationText.exampleOf(profile)}>
        <ExampleTables example={example} />
      </Detail>
    </>
  );
}
