import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { Settings16Regular } from "@fluentui/react-icons/svg/settings";
import type { ReactElement } from "react";
import type { SheetState } from "../session/state";
import { paneText, statusText } from "../text/pane";

export interface StatusBarProps {
  readonly sheet: SheetState;
  readonly live: boolean;
  readonly onLive: (live: boolean) => void;
  readonly settingsShown: boolean;
  readonly onSettings: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: {
    flexGrow: 1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  settings: { flexShrink: 0 },
  switch: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

export function StatusBar(props: StatusBarProps): ReactElement {
  const { sheet, live, onLive, settingsShown, onSettings } = props;
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
      <Button
        size="small"
        appearance="subtle"
        className={styles.settings}
        icon={<Settings16Regular />}
        aria-label={paneText.settings}
        title={paneText.settings}
        aria-pressed={settingsShown}
        onClick={onSettings}
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
