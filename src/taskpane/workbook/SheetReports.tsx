import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetReport } from "../../session/state";
import type { CellAddress } from "../../sheet/address";
import { workbookText } from "../../text/pane";
import type { ChosenForm } from "../findings/SheetView";
import { FormReport } from "./FormReport";
import { SheetFailure } from "./SheetFailure";

export interface SheetReportsProps {
  readonly sheets: readonly SheetReport[];
  readonly cancelled: boolean;
  readonly stale: boolean;
  /** A form, and the cell in which it begins. */
  readonly onGoTo: (form: ChosenForm, at: CellAddress) => void;
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sheets: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** The sheets that hold a form or could not be read; the others are counted. */
export function SheetReports(props: SheetReportsProps): ReactElement {
  const { sheets, cancelled, stale, onGoTo } = props;
  const styles = useStyles();
  const withForms = sheets.flatMap((report) =>
    report.status === "checked"
      ? report.forms.map((check, index) => ({ report, check, index }))
      : [],
  );
  const failures = sheets.flatMap((report) => (report.status === "failed" ? [report] : []));
  const without = sheets.filter(
    (report) => report.status === "checked" && report.forms.length === 0,
  ).length;

  return (
    <>
      {cancelled && <p className={styles.note}>{workbookText.cancelled}</p>}
      {stale && <p className={styles.note}>{workbookText.stale}</p>}
      <p className={styles.note}>{workbookText.summary(sheets.length, withForms.length)}</p>
      <ul className={styles.sheets}>
        {withForms.map(({ report, check, index }) => (
          <FormReport
            key={`${report.sheetId} ${index}`}
            sheetName={report.sheetName}
            check={check}
            onGoTo={() =>
              onGoTo(
                { sheetId: report.sheetId, index },
                { row: check.form.range.top, column: check.form.range.left },
              )
            }
          />
        ))}
        {failures.map(({ sheetId, sheetName, failure }) => (
          <SheetFailure key={sheetId} sheetName={sheetName} failure={failure} />
        ))}
      </ul>
      {without > 0 && <p className={styles.note}>{workbookText.sheetsWithout(without)}</p>}
    </>
  );
}
