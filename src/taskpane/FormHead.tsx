import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormCheck } from "../session/check";
import { paneText } from "../text/pane";
import { nameOf } from "./form-name";

export interface FormHeadProps {
  readonly forms: readonly FormCheck[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
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
});

/** Which form it is, its year and its unit of money. */
export function FormHead({ forms, chosen, onChoose }: FormHeadProps): ReactElement | null {
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
      <p className={styles.about}>{paneText.about(form)}</p>
    </header>
  );
}
