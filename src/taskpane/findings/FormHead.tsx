import { Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScoringProfile } from "../../score/profile";
import type { FormCheck } from "../../kept/check";
import { paneText } from "../../text/pane";
import { profileNames } from "../../text/profiles";
import { readingText } from "../../text/reading";
import { nameOf } from "../pieces/form-name";

export interface FormHeadProps {
  readonly forms: readonly FormCheck[];
  readonly chosen: number;
  readonly profile: ScoringProfile;
  readonly onChoose: (index: number) => void;
  readonly onSettings: () => void;
  readonly onReading: () => void;
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  name: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  profile: { fontSize: "inherit", lineHeight: "inherit" },
});

/** Which form it is, its year and its unit of money, and by which profile it is checked. */
export function FormHead(props: FormHeadProps): ReactElement | null {
  const { forms, chosen, profile, onChoose, onSettings, onReading } = props;
  const styles = useStyles();
  const form = forms[chosen]?.form;
  if (!form) return null;
  const name = nameOf(form);

  return (
    <header className={styles.head}>
      <h1 className={styles.name} title={name}>
        {forms.length > 1 ? (
          <Select
            aria-label={paneText.whichForm}
            value={chosen}
            onChange={(_, { value }) => onChoose(Number(value))}
          >
            {forms.map((each, index) => (
              <option key={index} value={index}>
                {paneText.formOption(index + 1, nameOf(each.form))}
              </option>
            ))}
          </Select>
        ) : (
          name
        )}
      </h1>
      <p className={styles.about}>
        {paneText.about(form)}
        {paneText.separator}
        <Link as="button" className={styles.profile} onClick={onSettings}>
          {paneText.profile(profileNames[profile.id] ?? paneText.ownProfile)}
        </Link>
        {paneText.separator}
        <Link as="button" className={styles.profile} onClick={onReading}>
          {readingText.link}
        </Link>
      </p>
    </header>
  );
}
