import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { explanationText } from "../../text/explain";
import { isMended, readExample, type ExampleCell, type ExampleTable } from "./example";

export interface ExampleTablesProps {
  readonly example: string;
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    marginBlockEnd: tokens.spacingVerticalXS,
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
  header: { color: tokens.colorNeutralForeground3 },
  mended: { backgroundColor: tokens.colorNeutralBackground3 },
  wrong: { color: tokens.colorNeutralForeground2 },
  right: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});

/** The example of a rule as a part of a worksheet: what was wrong in a cell, and what is right. */
export function ExampleTables({ example }: ExampleTablesProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {readExample(example).map((table, index) => (
        <table key={index} className={styles.table}>
          <tbody>
            {table.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <Cell key={column} cell={cell} isHeader={isHeader(table, at)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

/** A table of one row has no header. */
function isHeader(table: ExampleTable, row: number): boolean {
  return row === 0 && table.length > 1;
}

function Cell({
  cell,
  isHeader: header,
}: {
  readonly cell: ExampleCell;
  readonly isHeader: boolean;
}): ReactElement {
  const styles = useStyles();
  const mended = isMended(cell);
  const looks = mergeClasses(styles.cell, header && styles.header, mended && styles.mended);
  const content = mended ? <Mended cell={cell} /> : cell.after;
  return header ? (
    <th scope="col" className={looks}>
      {content}
    </th>
  ) : (
    <td className={looks}>{content}</td>
  );
}

function Mended({ cell: { before, after } }: { readonly cell: ExampleCell }): ReactElement {
  const styles = useStyles();
  const { empty, becomes } = explanationText;
  return (
    <>
      {before === "" ? empty : <del className={styles.wrong}>{before}</del>}
      {becomes}
      {after === "" ? empty : <ins className={styles.right}>{after}</ins>}
    </>
  );
}
