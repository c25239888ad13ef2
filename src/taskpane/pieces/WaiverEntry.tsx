import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Waiver } from "../../kept/waiver";
import { paneText } from "../../text/pane";
import { waiverText } from "../../text/waivers";
import { EntryButton } from "./EntryButton";

export interface WaiverEntryProps {
  /** Of the rule. */
  readonly title: string;
  /** The cell, with its sheet where that is another one. */
  readonly place: string;
  readonly message?: string;
  readonly waiver: Waiver;
  readonly onSelect?: () => void;
  readonly onUnwaive: () => void;
}

const useStyles = makeStyles({
  entry: {
    paddingBlock: tokens.spacingVerticalXS,
    listStyleType: "none",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  message: { color: tokens.colorNeutralForeground2 },
  buttons: {
    display: "flex",
    gap: tokens.spacingHorizontalXXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

/** One waiver: of what, why, by whom and when. */
export function WaiverEntry(props: WaiverEntryProps): ReactElement {
  const { title, place, message, waiver, onSelect, onUnwaive } = props;
  const { at, reason, name, date } = waiver;
  const styles = useStyles();
  return (
    <li data-finding className={styles.entry}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <span className={styles.place}>{place}</span>
      </div>
      {message !== undefined && <div className={styles.message}>{message}</div>}
      <div>{waiverText.because(reason)}</div>
      <div className={styles.place}>{waiverText.by(name, date)}</div>
      <div className={styles.buttons}>
        {onSelect && (
          <EntryButton text={paneText.goTo} name={paneText.goToName(place)} onClick={onSelect} />
        )}
        <EntryButton
          text={waiverText.unwaive}
          name={waiverText.unwaiveName(title, at)}
          onClick={onUnwaive}
        />
      </div>
    </li>
  );
}
