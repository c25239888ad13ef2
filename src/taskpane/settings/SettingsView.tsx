import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../../session/session";
import type { SessionState } from "../../session/state";
import { settingsText } from "../../text/settings";
import { Waiting } from "../pieces/Waiting";
import { ViewTitle } from "../pieces/ViewTitle";
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
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 设置: what the workbook keeps of how it is checked. */
export function SettingsView({ session, state, onCopy }: SettingsViewProps): ReactElement {
  const styles = useStyles();
  const { kept } = state;

  return (
    <section className={styles.view}>
      <ViewTitle text={settingsText.title} />
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
