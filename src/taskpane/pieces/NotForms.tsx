import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetSettings } from "../../recognize/sheet-settings";
import { readingText } from "../../text/reading";
import { placesIn, withoutNotForm } from "./sheet-choices";

export interface NotFormsProps {
  readonly said: SheetSettings;
  readonly onSay: (said: SheetSettings) => void;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  button: { flexShrink: 0 },
});

/** What is said to be no form, to be taken back. */
export function NotForms({ said, onSay }: NotFormsProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {said.notForm === "sheet" && (
        <div className={styles.line}>
          {readingText.silencedSentence}
          <Button
            size="small"
            className={styles.button}
            onClick={() => onSay(withoutNotForm(said, "sheet"))}
          >
            {readingText.restore}
          </Button>
        </div>
      )}
      {placesIn(said).map((place) => (
        <div key={`${place.at} ${place.header}`} className={styles.line}>
          {readingText.silencedBlock(place.at)}
          <Button
            size="small"
            className={styles.button}
            aria-label={readingText.restoreName(place.at)}
            onClick={() => onSay(withoutNotForm(said, place))}
          >
            {readingText.restore}
          </Button>
        </div>
      ))}
    </>
  );
}
