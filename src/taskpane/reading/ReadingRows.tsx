import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rangeToA1, type CellRange } from "../../sheet/address";
import { readingText } from "../../text/reading";
import type { ReadingRow } from "./reading-rows";

export interface ReadingRowsProps {
  readonly rows: readonly ReadingRow[];
  readonly onSelect: (range: CellRange) => void;
}

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  button: {
    width: "100%",
    paddingInline: tokens.spacingHorizontalXS,
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
  },
  open: { paddingBlock: tokens.spacingVerticalXS, paddingInline: tokens.spacingHorizontalXS },
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  samples: {
    gridColumn: "1 / -1",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** What was found, and where; a press selects its cells. */
export function ReadingRows({ rows, onSelect }: ReadingRowsProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.rows}>
      {rows.map(({ label, range, samples, confidence }) => (
        <li key={label}>
          {range ? (
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              title={readingText.selectName(label, rangeToA1(range))}
              onClick={() => onSelect(range)}
            >
              <span className={styles.row}>
                <span>{label}</span>
                <span className={styles.aside}>
                  {rangeToA1(range)}
                  {confidence !== null && ` · ${readingText.confidence(confidence)}`}
                </span>
                <span className={`${styles.aside} ${styles.samples}`}>
                  {samples.length > 0 ? readingText.samples(samples) : readingText.blank}
                </span>
              </span>
            </Button>
          ) : (
            <div className={`${styles.row} ${styles.open} ${styles.aside}`}>
              <span>{label}</span>
              <span>{readingText.open}</span>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
