import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

export interface ProfileFieldProps {
  readonly label: string;
  /** The words stand above it already. */
  readonly isAlone: boolean;
  /** What can be chosen, by what stands for it; null where anything is typed. */
  readonly choices: Readonly<Record<string, string>> | null;
  readonly text: string;
  /** The id of the sentence that says what is wrong; null where nothing is. */
  readonly describedBy: string | null;
  readonly onChange: (text: string) => void;
}

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  input: { minWidth: 0 },
});

export function ProfileField(props: ProfileFieldProps): ReactElement {
  const { label, isAlone, choices, text, describedBy, onChange } = props;
  const styles = useStyles();
  const id = useId();
  const named = {
    id,
    ...(isAlone && { "aria-label": label }),
    ...(describedBy !== null && { "aria-invalid": true, "aria-describedby": describedBy }),
  };
  return (
    <div className={styles.field}>
      {!isAlone && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {choices ? (
        <Select {...named} size="small" value={text} onChange={(_, { value }) => onChange(value)}>
          {Object.entries(choices).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          {...named}
          size="small"
          inputMode="decimal"
          className={styles.input}
          value={text}
          onChange={(_, { value }) => onChange(value)}
        />
      )}
    </div>
  );
}
