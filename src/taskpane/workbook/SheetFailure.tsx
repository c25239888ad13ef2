import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { HostFailure } from "../../session/host";
import { hostFailureText, paneText } from "../../text/pane";

export interface SheetFailureProps {
  readonly sheetName: string;
  readonly failure: HostFailure;
}

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  sentence: { color: tokens.colorNeutralForeground2 },
});

/** A sheet of the workbook that could not be read. */
export function SheetFailure({ sheetName, failure }: SheetFailureProps): ReactElement {
  const styles = useStyles();
  const { title, next } = hostFailureText[failure.kind];
  return (
    <li>
      <div className={styles.name}>{sheetName}</div>
      <div className={styles.sentence}>{paneText.sentence(title, next)}</div>
    </li>
  );
}
