import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FixChange } from "../../session/fixes";
import { toA1 } from "../../sheet/address";
import { paneText } from "../../text/pane";

export interface ChangeListProps {
  readonly changes: readonly FixChange[];
}

const useStyles = makeStyles({
  changes: {
    display: "flex",
    flexDirection: "column",
    alignSelf: "stretch",
    gap: tokens.spacingVerticalXS,
    maxHeight: "40vh",
    margin: 0,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
  },
  change: {
    display: "grid",
    gridTemplateColumns: "4.5em minmax(0, 1fr)",
    overflowWrap: "anywhere",
  },
  cell: { color: tokens.colorNeutralForeground3 },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  below: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Every cell that would be written, with what it holds now, and why. */
export function ChangeList({ changes }: ChangeListProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.changes} tabIndex={changes.length > 4 ? 0 : undefined}>
      {changes.map((change) => (
        <Change key={toA1(change.at)} change={change} />
      ))}
    </ul>
  );
}

function Change({ change }: { readonly change: FixChange }): ReactElement {
  const { at, before, after, formulas, reasons } = change;
  const styles = useStyles();
  return (
    <li className={styles.change}>
      <span className={styles.cell}>{toA1(at)}</span>
      <span>
        <span className={styles.before}>{before.trim() || paneText.emptyCell}</span>
        {paneText.becomes}
        <span className={styles.after}>{after}</span>
        {formulas && (
          <>
            <span className={styles.below}>
              {paneText.formulaFrom} <code>{formulas.before}</code>
            </span>
            <span className={styles.below}>
              {paneText.formulaTo} <code>{formulas.after}</code>
            </span>
          </>
        )}
        {reasons.map((reason) => (
          <span key={reason} className={styles.below}>
            {reason}
          </span>
        ))}
      </span>
    </li>
  );
}
