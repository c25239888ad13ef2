import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { paneText } from "../text/pane";
import { ruleText } from "../text/rules";
import type { Found } from "./findings";

const RuleExplanation = lazy(() =>
  import("./RuleExplanation").then(({ RuleExplanation: explanation }) => ({
    default: explanation,
  })),
);

export interface FindingDetailsProps {
  readonly finding: Found;
}

const useStyles = makeStyles({
  details: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalXXS,
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Why a finding matters, which document it rests on, and how such a fault is mended. */
export function FindingDetails({ finding }: FindingDetailsProps): ReactElement {
  const styles = useStyles();
  const { why, basis } = ruleText[finding.ruleId];
  return (
    <dl className={styles.details}>
      {finding.indicator && (
        <>
          <dt className={styles.term}>{paneText.row}</dt>
          <dd className={styles.text}>{paneText.rowFigures(finding.indicator)}</dd>
        </>
      )}
      <dt className={styles.term}>{paneText.why}</dt>
      <dd className={styles.text}>{why}</dd>
      <dt className={styles.term}>{paneText.basis}</dt>
      <dd className={styles.text}>{basis}</dd>
      <Suspense>
        <RuleExplanation ruleId={finding.ruleId} />
      </Suspense>
    </dl>
  );
}
