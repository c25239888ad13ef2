import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SessionState } from "../session/state";
import { hostFailureText, paneText } from "../text/pane";
import { blankFormText, readingText } from "../text/reading";
import { countFindings, countWaived } from "./pieces/findings";

export interface AnnouncerProps {
  readonly state: SessionState;
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells those who do not see the pane what was found, once nothing is on its way any more. */
export function Announcer({ state }: AnnouncerProps): ReactElement {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const news = sayNews(state);
  if (news !== null && news !== said) setSaid(news);
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {said}
    </div>
  );
}

/** null while there is nothing settled to say. */
function sayNews({ sheet, settings }: SessionState): string | null {
  switch (sheet.status) {
    case "starting":
    case "reading":
    case "unchecked":
    case "editing-cell":
      return null;
    case "failed":
      return paneText.sentence(
        hostFailureText[sheet.failure.kind].title,
        hostFailureText[sheet.failure.kind].next,
      );
    case "no-form":
      if (sheet.stale) return null;
      return settings.sheets[sheet.sheetName]?.notForm === "sheet"
        ? readingText.silenced
        : paneText.noForm;
    case "checked":
      if (sheet.stale) return null;
      return sheet.forms.every(({ form }) => form.kind === "blank-form")
        ? blankFormText.title
        : paneText.settled(countFindings(sheet.forms), countWaived(sheet.forms));
  }
}
