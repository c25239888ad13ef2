import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearch24Regular } from "@fluentui/react-icons/svg/document-search";
import type { ReactElement } from "react";
import type { SheetSettings } from "../../recognize/sheet-settings";
import type { NoForm as NoFormState } from "../../session/state";
import { paneText } from "../../text/pane";
import { headerText, readingText } from "../../text/reading";
import { Message } from "../pieces/Message";
import { NotForms } from "../pieces/NotForms";

export interface NoFormProps {
  readonly noForm: NoFormState;
  /** What the user said of the sheet. */
  readonly said: SheetSettings;
  readonly onSay: (said: SheetSettings) => void;
  readonly onHeader: () => void;
  readonly onCheckWorkbook: () => void;
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  labels: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  label: {
    paddingInline: tokens.spacingHorizontalSNudge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export function NoForm(props: NoFormProps): ReactElement {
  const { noForm, said, onSay, onHeader, onCheckWorkbook } = props;
  const styles = useStyles();
  if (said.notForm === "sheet") {
    return (
      <Message icon={<DocumentSearch24Regular />} title={readingText.silenced}>
        <NotForms said={said} onSay={onSay} />
      </Message>
    );
  }
  return (
    <Message icon={<DocumentSearch24Regular />} title={paneText.noForm}>
      <NotForms said={said} onSay={onSay} />
      <h3 className={styles.heading}>{paneText.whatToTry}</h3>
      <ul className={styles.list}>
        {paneText.tries.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onHeader}>{headerText.open}</Button>
        <Button onClick={onCheckWorkbook}>{paneText.checkWorkbook}</Button>
      </div>
      <h3 className={styles.heading}>{paneText.lookedFor}</h3>
      <ul className={styles.labels}>
        {noForm.lookedFor.map((label) => (
          <li key={label} className={styles.label}>
            {label}
          </li>
        ))}
      </ul>
    </Message>
  );
}
