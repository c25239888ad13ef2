import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, type ReactElement } from "react";
import type { Indicator } from "../../form/form";
import { paneText } from "../../text/pane";
import { ruleText, type RuleId } from "../../text/rules";
import { later } from "../pieces/later";
import { Detail } from "./Detail";

const RuleExplanation = later(() =>
  import("./RuleExplanation").then(({ RuleExplanation: explanation }) => explanation),
);

export interface RuleDetailsProps {
  readonly ruleId: RuleId;
  /** The row in which it found something. */
  readonly indicator?: Indicator | undefined;
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
});

/** 说明: why a rule matters, which document it rests on, and how such a fault is mended. */
export function RuleDetails({ ruleId, indicator }: RuleDetailsProps): ReactElement {
  const styles = useStyles();
  const { why, basis } = ruleText[ruleId];
  return (
    <dl className={styles.details}>
      {indicator && <Detail term={paneText.row}>{paneText.rowFigures(indicator)}</Detail>}
      <Detail term={paneText.why}>{why}</Detail>
      <Detail term={paneText.basis}>{basis}</Detail>
      <Suspense>
        <RuleExplanation ruleId={ruleId} />
      </Suspense>
    </dl>
  );
}
