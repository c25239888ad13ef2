import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { changedParts, restored, textsOf, withText, type ProfileDraft } from "../../profiles/draft";
import { profileParts, type ProfileFault } from "../../profiles/own-profile";
import { settingsText } from "../../text/settings";
import { ProfilePartFields } from "./ProfilePartFields";

export interface ProfilePartsProps {
  readonly draft: ProfileDraft;
  readonly faults: readonly ProfileFault[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChange: (draft: ProfileDraft) => void;
}

const useStyles = makeStyles({
  more: { minWidth: "auto", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  note: {
    margin: 0,
    paddingBlockEnd: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** 更多设置: every part of the profile, each to be changed and restored by itself. */
export function ProfileParts(props: ProfilePartsProps): ReactElement {
  const { draft, faults, open, onToggle, onChange } = props;
  const styles = useStyles();
  const changed = changedParts(draft);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.more}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        onClick={onToggle}
      >
        {changed.length > 0 ? settingsText.moreChanged(changed.length) : settingsText.more}
      </Button>
      {open && <p className={styles.note}>{settingsText.moreNote}</p>}
      {open &&
        profileParts.map((part) => (
          <ProfilePartFields
            key={part}
            part={part}
            texts={textsOf(draft, part)}
            fault={faults.find((each) => each.part === part)?.sentence ?? null}
            isChanged={changed.includes(part)}
            onChange={(change) => onChange(withText(draft, part, change))}
            onRestore={() => onChange(restored(draft, part))}
          />
        ))}
    </>
  );
}
