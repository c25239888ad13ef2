import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormCheck } from "../../kept/check";
import { paneText } from "../../text/pane";
import { figuresOf, type SummaryFigure } from "./figures";

export interface ScoreSummaryProps {
  readonly check: FormCheck;
}

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    margin: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  figure: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalMNudge,
    "& + &": {
      borderInlineStartWidth: tokens.strokeWidthThin,
      borderInlineStartStyle: "solid",
      borderInlineStartColor: tokens.colorNeutralStroke2,
    },
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  values: { margin: 0 },
  printed: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  missing: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  computed: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  wrong: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** Total, grade and execution rate as printed, and as computed. */
export function ScoreSummary({ check }: ScoreSummaryProps): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figuresOf(check).map((figure) => (
        <Figure key={figure.label} figure={figure} />
      ))}
    </dl>
  );
}

function Figure({ figure }: { readonly figure: SummaryFigure }): ReactElement {
  const styles = useStyles();
  const { label, printed, computed, disputed } = figure;
  const missing = printed === null || printed === "";
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.values}>
        <div className={mergeClasses(styles.printed, missing && styles.missing)}>
          {printed === null ? paneText.notPrinted : printed === "" ? paneText.blank : printed}
        </div>
        <div className={mergeClasses(styles.computed, disputed && styles.wrong)}>
          {computed === null ? paneText.notComputed : paneText.computed(computed)}
        </div>
      </dd>
    </div>
  );
}
