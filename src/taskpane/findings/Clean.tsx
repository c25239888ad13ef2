import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import type { LintResult } from "../../lint/lint";
import { paneText } from "../../text/pane";
import type { RuleId } from "../../text/rules";
import { waiverText } from "../../text/waivers";
import { Message } from "../pieces/Message";

export interface CleanProps {
  readonly result: LintResult<RuleId>;
  /** How many findings are waived. */
  readonly waived: number;
}

const useStyles = makeStyles({
  icon: { color: tokens.colorStatusSuccessForeground1 },
  sentence: { margin: 0 },
  aside: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Nothing was found, and what was looked at: silence would look like neglect. */
export function Clean({ result, waived }: CleanProps): ReactElement {
  const styles = useStyles();
  return (
    <Message
      icon={<CheckmarkCircle24Regular className={styles.icon} />}
      title={waived > 0 ? waiverText.cleanTitle : paneText.clean}
    >
      <p className={styles.sentence}>
        {waived > 0
          ? waiverText.onlyWaived(result.applied)
          : paneText.cleanSentence(result.applied)}
      </p>
      {result.notApplicable.length > 0 && (
        <p className={styles.aside}>{paneText.notChecked(result.notApplicable.length)}</p>
      )}
    </Message>
  );
}
