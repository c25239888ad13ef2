import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearch24Regular } from "@fluentui/react-icons/svg/document-search";
import type { ReactElement } from "react";
import type { NoForm as NoFormState } from "../session/state";
import { paneText } from "../text/pane";
import { Message } from "./Message";

export interface NoFormProps {
  readonly noForm: NoFormState;
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

export function NoForm({ noForm, onCheckWorkbook }: NoFormProps): ReactElement {
  const styles = useStyles();
  return (
    <Message icon={<DocumentSearch24Regular />} title={paneText.noForm}>
      <h3 className={styles.heading}>{paneText.whatToTry}</h3>
      <ul className={styles.list}>
        {paneText.tries.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button onClick={onCheckWorkbook}>{paneText.checkWorkbook}</Button>
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
