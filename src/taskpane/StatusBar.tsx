import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetState } from "../session/state";
import { paneText, statusText } from "../text/pane";

export interface StatusBarProps {
  readonly sheet: SheetState;
  readonly live: boolean;
  readonly onLive: (live: boolean) => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  switch: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

export function StatusBar({ sheet, live, onLive }: StatusBarProps): ReactElement {
  const styles = useStyles();
  const text = sayStatus(sheet, live);
  return (
    <div className={styles.bar}>
      <span className={styles.text} title={text}>
        {text}
      </span>
      <Switch
        className={styles.switch}
        size="small"
        label={paneText.live}
        labelPosition="before"
        checked={live}
        onChange={(_, { checked }) => onLive(checked)}
      />
    </div>
  );
}

function sayStatus(sheet: SheetState, live: boolean): string {
  switch (sheet.status) {
    case "starting":
      return statusText.starting;
    case "reading":
      return statusText.reading;
    case "unchecked":
      return statusText.unchecked;
    case "editing-cell":
      return statusText.editing;
    case "failed":
      return statusText.failed;
    case "checked":
    case "no-form":
      if (sheet.stale) return live ? statusText.rechecking : statusText.changed;
      return sheet.status === "checked"
        ? statusText.checked(sheet.sheetName)
        : statusText.noForm(sheet.sheetName);
  }
}
