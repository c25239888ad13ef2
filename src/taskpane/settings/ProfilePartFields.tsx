import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { ProfilePart } from "../../profiles/own-profile";
import type { PartTexts } from "../../profiles/part-texts";
import { choiceText, partText, settingsText, type PartText } from "../../text/settings";
import { ProfileField } from "./ProfileField";

export interface ProfilePartFieldsProps {
  readonly part: ProfilePart;
  readonly texts: PartTexts;
  readonly fault: string | null;
  readonly isChanged: boolean;
  readonly onChange: (change: { readonly name: string; readonly text: string }) => void;
  readonly onRestore: () => void;
}

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalXS,
  },
  head: { display: "flex", alignItems: "center", minHeight: "24px" },
  label: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  restore: { minWidth: "auto" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fault: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(88px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  wide: { gridTemplateColumns: "minmax(0, 1fr)" },
  pairs: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
});

/** One part of the profile in fields, with what is wrong with it below. */
export function ProfilePartFields(props: ProfilePartFieldsProps): ReactElement {
  const { part, texts, fault, isChanged, onChange, onRestore } = props;
  const styles = useStyles();
  const id = useId();
  const { label, note, fields, layout }: PartText = partText[part];
  return (
    <div role="group" aria-labelledby={`${id}-label`} className={styles.part}>
      <div className={styles.head}>
        <span id={`${id}-label`} className={styles.label}>
          {label}
        </span>
        {isChanged && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.restore}
            aria-label={settingsText.restoreName(label)}
            onClick={onRestore}
          >
            {settingsText.restore}
          </Button>
        )}
      </div>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <div className={mergeClasses(styles.fields, layout && styles[layout])}>
        {Object.entries(texts).map(([name, text]) => (
          <ProfileField
            key={name}
            label={fields[name.replace(/ .*/, "")] ?? label}
            isAlone={name === "value"}
            choices={choiceText[`${part} ${name}`] ?? null}
            text={text}
            describedBy={fault === null ? null : `${id}-fault`}
            onChange={(next) => onChange({ name, text: next })}
          />
        ))}
      </div>
      {fault !== null && (
        <span id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </span>
      )}
    </div>
  );
}
