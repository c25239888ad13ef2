import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../../session/session";
import { lastShown } from "../../session/sheet-state";
import type { SessionState } from "../../session/state";
import { headerText, readingText } from "../../text/reading";
import type { ChosenForm } from "../findings/SheetView";
import { nameOf } from "../pieces/form-name";
import { NotForms } from "../pieces/NotForms";
import { SettingsSection } from "../pieces/SettingsSection";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { ViewTitle } from "../pieces/ViewTitle";
import { LayoutList } from "./LayoutList";
import { columnRows, fieldRows } from "./reading-rows";
import { ReadingRows } from "./ReadingRows";
import { SheetChoices } from "./SheetChoices";

export interface ReadingViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly chosen: ChosenForm | null;
  readonly onHeader: () => void;
  readonly onCopy: (text: string) => void;
}

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase300,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sheet: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    outlineStyle: "none",
  },
  header: { alignSelf: "flex-start" },
});

/** 识别结果: how the sheet was read, so that the user sees it is read as they do. */
export function ReadingView(props: ReadingViewProps): ReactElement {
  const { session, state, onHeader, onCopy } = props;
  const styles = useStyles();
  const shown = lastShown(state.sheet);
  const { container, onFocus } = useKeptFocus(state);
  const forms = shown?.status === "checked" ? shown.forms : [];
  const index = props.chosen?.sheetId === shown?.sheetId ? (props.chosen?.index ?? 0) : 0;
  const check = forms[Math.min(index, forms.length - 1)];
  const said = (shown && state.settings.sheets[shown.sheetName]) ?? {};

  return (
    <section className={styles.view}>
      <ViewTitle text={readingText.title} />
      {!shown && <p className={styles.note}>{readingText.notRead}</p>}
      {shown && !check && said.notForm !== "sheet" && (
        <p className={styles.note}>{readingText.noForm}</p>
      )}
      {shown && check && (
        <>
          <div>
            {nameOf(check.form)}
            <div className={styles.note}>
              {readingText.formConfidence(check.reading.confidence)}
            </div>
          </div>
          <p className={styles.note}>{readingText.note}</p>
          {[
            { name: readingText.columns, rows: columnRows(check) },
            { name: readingText.fields, rows: fieldRows(check) },
          ].map(({ name, rows }) => (
            <SettingsSection key={name} title={name}>
              <ReadingRows
                rows={rows}
                onSelect={(range) => void session.selectRange(shown.sheetId, range)}
              />
            </SettingsSection>
          ))}
        </>
      )}
      {shown && (
        <SettingsSection title={readingText.sheet}>
          <div ref={container} tabIndex={-1} className={styles.sheet} onFocus={onFocus}>
            <Button size="small" className={styles.header} onClick={onHeader}>
              {headerText.open}
            </Button>
            <NotForms said={said} onSay={(next) => void session.setSheet(shown.sheetName, next)} />
            {check && (
              <SheetChoices
                check={check}
                isOneOfSeveral={forms.length > 1}
                said={said}
                onSay={(next) => void session.setSheet(shown.sheetName, next)}
              />
            )}
          </div>
        </SettingsSection>
      )}
      <LayoutList session={session} state={state} onCopy={onCopy} />
    </section>
  );
}
