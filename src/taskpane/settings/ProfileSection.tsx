import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import { dataOf, draftOf, readDraft, withBase, type ProfileDraft } from "../../profiles/draft";
import type { OwnProfile } from "../../profiles/own-profile";
import { nationalProfile, profiles } from "../../score/profile";
import type { Session } from "../../session/session";
import { profileNames, profileNotes } from "../../text/profiles";
import { settingsText } from "../../text/settings";
import { SettingsSection } from "../pieces/SettingsSection";
import { ProfileExchange } from "./ProfileExchange";
import { ProfileParts } from "./ProfileParts";

export interface ProfileSectionProps {
  readonly session: Session;
  /** null where nobody chose one. */
  readonly kept: OwnProfile | null;
  /** Whether the workbook could be asked. */
  readonly isKnown: boolean;
  readonly onCopy: (text: string) => void;
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  choices: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  choice: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 口径: chosen and changed here, and kept in one piece once all of it is right. */
export function ProfileSection(props: ProfileSectionProps): ReactElement {
  const { session, kept, isKnown, onCopy } = props;
  const styles = useStyles();
  const [edited, setEdited] = useState<ProfileDraft | null>(null);
  const [open, setOpen] = useState(false);
  /** How often something wrong was to be kept: the focus then goes to it. */
  const [refusals, setRefusals] = useState(0);
  const parts = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (refusals > 0) parts.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusals]);
  const unchanged = draftOf(kept);
  const draft = edited ?? unchanged;
  const reading = readDraft(draft);
  const faults = reading.status === "wrong" ? reading.faults : [];
  const isKept =
    kept !== null && JSON.stringify(dataOf(draft)) === JSON.stringify(dataOf(unchanged));

  function save(): void {
    if (faults.length > 0) {
      setOpen(true);
      setRefusals(refusals + 1);
      return;
    }
    keep(dataOf(draft));
  }

  function keep(data: unknown): void {
    void session.setProfile(data).then(({ status }) => {
      if (status === "done") setEdited(null);
    });
  }

  return (
    <SettingsSection title={settingsText.profile}>
      {kept === null && isKnown && <p className={styles.note}>{settingsText.unchosen}</p>}
      <RadioGroup
        aria-label={settingsText.profile}
        className={styles.choices}
        value={draft.base}
        onChange={(_, { value }) => setEdited(withBase(draft, value))}
      >
        {profiles.map(({ id }) => (
          <Radio
            key={id}
            value={id}
            label={
              <>
                {id === nationalProfile.id
                  ? settingsText.usual(profileNames[id] ?? id)
                  : profileNames[id]}
                <span className={styles.choice}>{profileNotes[id]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      <div ref={parts}>
        <ProfileParts
          draft={draft}
          faults={faults}
          open={open}
          onToggle={() => setOpen(!open)}
          onChange={setEdited}
        />
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isKept} onClick={save}>
          {settingsText.save}
        </Button>
        <Button
          disabledFocusable={kept === null && edited === null}
          aria-label={settingsText.clearName}
          onClick={() => {
            if (kept === null) setEdited(null);
            else keep(null);
          }}
        >
          {settingsText.clear}
        </Button>
      </div>
      <ProfileExchange
        text={reading.status === "read" ? JSON.stringify(reading.data, null, 2) : null}
        onCopy={onCopy}
        onRead={setEdited}
      />
    </SettingsSection>
  );
}
