import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { KeptState } from "../../session/state";
import { hostFailureText, paneText } from "../../text/pane";
import { settingsText } from "../../text/settings";

export interface KeptNoteProps {
  readonly kept: KeptState;
  readonly onRetry: () => void;
}

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What could not be read of what the workbook keeps, and what to do about it. */
export function KeptNote({ kept, onRetry }: KeptNoteProps): ReactElement | null {
  const styles = useStyles();
  switch (kept.status) {
    case "unread":
      return null;
    case "failed": {
      const { title, next } = hostFailureText[kept.failure.kind];
      return (
        <div className={styles.note}>
          <span className={styles.title}>{settingsText.failed}</span>
          {paneText.sentence(title, next)}
          <Button size="small" onClick={onRetry}>
            {paneText.retry}
          </Button>
        </div>
      );
    }
    case "read":
      return kept.wrong.length > 0 ? (
        <div className={styles.note}>
          <span className={styles.title}>{settingsText.wrong}</span>
          <ul className={styles.list}>
            {kept.wrong.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {settingsText.wrongNext}
        </div>
      ) : null;
  }
}
