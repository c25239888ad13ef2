import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { Session } from "../../session/session";
import type { SessionState } from "../../session/state";
import { settingsText } from "../../text/settings";
import { Waiting } from "../pieces/Waiting";
import { KeptNote } from "./KeptNote";
import { ProfileSection } from "./ProfileSection";
import { RuleSection } from "./RuleSection";
import { WaiverSection } from "./WaiverSection";

export interface SettingsViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onCopy: (text: string) => void;
}

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    margin: 0,
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 设置: what the workbook keeps of how it is checked. */
export function SettingsView({ session, state, onCopy }: SettingsViewProps): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { kept } = state;
  // The link that opened the view is gone by now.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);

  return (
    <section className={styles.view}>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {settingsText.title}
      </h1>
      <p className={styles.note}>{settingsText.note}</p>
      {kept.status === "unread" ? (
        <Waiting title={settingsText.reading} />
      ) : (
        <>
          <KeptNote kept={kept} onRetry={() => void session.checkNow()} />
          <ProfileSection
            session={session}
            kept={kept.kept.profile}
            isKnown={kept.status === "read"}
            onCopy={onCopy}
          />
          <RuleSection session={session} state={state} />
          <WaiverSection
            waivers={kept.kept.waivers}
            onUnwaive={(waiver) => void session.unwaive(waiver)}
          />
        </>
      )}
    </section>
  );
}
