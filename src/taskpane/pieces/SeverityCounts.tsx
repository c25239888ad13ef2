import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormCheck } from "../../kept/check";
import { paneText, workbookText } from "../../text/pane";
import { waiverText } from "../../text/waivers";
import { countFindings, countWaived } from "./findings";
import { SeverityIcon } from "./SeverityIcon";

export interface SeverityCountsProps {
  readonly forms: readonly FormCheck[];
  /** Signs and numbers, where the words stand below. */
  readonly brief?: boolean;
}

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
});

/** How many findings there are of each severity, and how many are waived. */
export function SeverityCounts({ forms, brief = false }: SeverityCountsProps): ReactElement {
  const styles = useStyles();
  const { errors, warnings, infos } = countFindings(forms);
  const waived = countWaived(forms);
  const counts = [
    ["error", errors],
    ["warning", warnings],
    ["info", infos],
  ] as const;
  const some = counts.filter(([, count]) => count > 0);
  return (
    <span className={styles.counts}>
      {some.map(([severity, count]) => (
        <span
          key={severity}
          className={styles.count}
          {...(brief && { role: "img", "aria-label": paneText.severityCount(severity, count) })}
        >
          <SeverityIcon severity={severity} />
          {brief ? count : paneText.severityCount(severity, count)}
        </span>
      ))}
      {!brief && waived > 0 && <span>{waiverText.count(waived)}</span>}
      {some.length === 0 && waived === 0 && workbookText.clean}
    </span>
  );
}
