import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { explanationText } from "../text/explain";
import { explanations } from "../text/explanations";
import { profileFields } from "../text/profiles";
import type { RuleId } from "../text/rules";
import { ExampleTables } from "./ExampleTables";

export interface RuleExplanationProps {
  readonly ruleId: RuleId;
}

const useStyles = makeStyles({
  term: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  example: { gridColumnStart: 1, gridColumnEnd: -1 },
});

/** The longer half of what is said of a rule: an example, what its fix does, and what it heeds. */
export function RuleExplanation({ ruleId }: RuleExplanationProps): ReactElement {
  const styles = useStyles();
  const { example, profile, fix, settings = [] } = explanations[ruleId];
  const names = settings.map((setting) => profileFields[`changes.${setting}`] ?? setting);
  return (
    <>
      <dt className={styles.term}>{explanationText.fix}</dt>
      <dd className={styles.text}>{fix ?? explanationText.noFix}</dd>
      {names.length > 0 && (
        <>
          <dt className={styles.term}>{explanationText.settings}</dt>
          <dd className={styles.text}>{explanationText.settingsSentence(names)}</dd>
        </>
      )}
      <dt className={mergeClasses(styles.term, styles.example)}>
        {explanationText.exampleOf(profile)}
      </dt>
      <dd className={mergeClasses(styles.text, styles.example)}>
        <ExampleTables example={example} />
      </dd>
    </>
  );
}
