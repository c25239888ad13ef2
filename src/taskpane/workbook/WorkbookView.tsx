import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../../session/session";
import type { WorkbookState } from "../../session/state";
import { hostFailureText, paneText, workbookText } from "../../text/pane";
import type { ChosenForm } from "../findings/SheetView";
import { SheetReports } from "./SheetReports";

export interface WorkbookViewProps {
  readonly session: Session;
  readonly workbook: WorkbookState;
  /** The user turns to a form of the active workbook. */
  readonly onGoTo: (form: ChosenForm) => void;
}

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  running: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

/** 检查工作簿: how far it is, and what was found in each sheet. */
export function WorkbookView({ session, workbook, onGoTo }: WorkbookViewProps): ReactElement {
  const styles = useStyles();
  const check = (): void => void session.checkWorkbook();
  return (
    <section className={styles.view}>
      <div className={styles.head}>
        <h1 className={styles.title}>{workbookText.title}</h1>
        {workbook.status !== "running" && (
          <Button size="small" onClick={check}>
            {workbookText.again}
          </Button>
        )}
      </div>
      <Content session={session} workbook={workbook} onGoTo={onGoTo} />
    </section>
  );
}

function Content({ session, workbook, onGoTo }: WorkbookViewProps): ReactElement | null {
  const styles = useStyles();
  switch (workbook.status) {
    case "none":
      return null;
    case "running": {
      const { done, total, waiting } = workbook;
      const said = total === null ? workbookText.counting : workbookText.progress(done, total);
      return (
        <div className={styles.running}>
          <span>{said}</span>
          <ProgressBar
            thickness="large"
            aria-label={said}
            {...(total === null ? {} : { value: done, max: total })}
          />
          {waiting && <span>{sayFailure(waiting)}</span>}
          <Button size="small" onClick={() => session.cancelWorkbook()}>
            {paneText.cancel}
          </Button>
        </div>
      );
    }
    case "failed":
      return <p>{sayFailure(workbook.failure)}</p>;
    case "checked":
    case "cancelled":
      return (
        <SheetReports
          sheets={workbook.sheets}
          cancelled={workbook.status === "cancelled"}
          stale={workbook.stale}
          onGoTo={(form, at) => {
            void session.select(form.sheetId, at);
            onGoTo(form);
          }}
        />
      );
  }
}

function sayFailure({ kind }: { readonly kind: keyof typeof hostFailureText }): string {
  const { title, next } = hostFailureText[kind];
  return paneText.sentence(title, next);
}
