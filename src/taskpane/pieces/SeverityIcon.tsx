import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Severity } from "../../lint/rule";

export interface SeverityIconProps {
  readonly severity: Severity;
}

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** Stands beside the word for it, and so has no name of its own. */
export function SeverityIcon({ severity }: SeverityIconProps): ReactElement {
  const styles = useStyles();
  switch (severity) {
    case "error":
      return <ErrorCircle16Filled className={styles.error} />;
    case "warning":
      return <Warning16Filled className={styles.warning} />;
    case "info":
      return <Info16Regular className={styles.info} />;
  }
}
