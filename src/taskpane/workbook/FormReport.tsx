import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormCheck } from "../../kept/check";
import { workbookText } from "../../text/pane";
import { blankFormText } from "../../text/reading";
import { SeverityCounts } from "../pieces/SeverityCounts";
import { nameOf } from "../pieces/form-name";

export interface FormReportProps {
  readonly sheetName: string;
  readonly check: FormCheck;
  readonly onGoTo: () => void;
}

const useStyles = makeStyles({
  entry: { display: "flex" },
  button: { width: "100%", justifyContent: "flex-start", textAlign: "start" },
  lines: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1 },
  name: { overflowWrap: "anywhere" },
  sheet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** One form of the workbook; a press goes to it. */
export function FormReport({ sheetName, check, onGoTo }: FormReportProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <Button className={styles.button} title={workbookText.goToName(sheetName)} onClick={onGoTo}>
        <span className={styles.lines}>
          <span className={styles.name}>{nameOf(check.form)}</span>
          <span className={styles.sheet}>{sheetName}</span>
          {check.form.kind === "blank-form" ? (
            <span className={styles.sheet}>{blankFormText.brief}</span>
          ) : (
            <SeverityCounts forms={[check]} />
          )}
        </span>
      </Button>
    </li>
  );
}
