import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RuleSeverity } from "../../lint/rule";
import { thisRuleText } from "../../text/rule-severities";
import { ruleText, type RuleId } from "../../text/rules";
import type { Found } from "../pieces/findings";
import { SeverityChoice } from "../pieces/SeverityChoice";

export interface RuleSeverityRowProps {
  readonly finding: Found;
  readonly onChoose: (ruleId: RuleId, severity: RuleSeverity) => void;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
});

/** What the rule of a finding is to be from now on, in this workbook. */
export function RuleSeverityRow({ finding, onChoose }: RuleSeverityRowProps): ReactElement {
  const styles = useStyles();
  const { ruleId, severity } = finding;
  return (
    <div className={styles.row}>
      <span className={styles.label}>{thisRuleText.label}</span>
      <SeverityChoice
        label={thisRuleText.name(ruleText[ruleId].title)}
        severity={severity}
        onChoose={(chosen) => onChoose(ruleId, chosen)}
      />
    </div>
  );
}
