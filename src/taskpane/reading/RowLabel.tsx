import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { headerText } from "../../text/reading";

export interface RowLabelProps {
  readonly name: string;
  /** What it could be called; none where it is called as usual. */
  readonly labels: readonly string[];
  readonly value: string | null;
  readonly onChange: (label: string | null) => void;
}

/** What the row of the total or of the grade is called, where it is not called as usual. */
export function RowLabel({ name, labels, value, onChange }: RowLabelProps): ReactElement | null {
  if (labels.length === 0) return null;
  return (
    <Field label={name}>
      <Select
        size="small"
        value={value ?? ""}
        onChange={(_, { value: chosen }) => onChange(chosen === "" ? null : chosen)}
      >
        <option value="">{headerText.noRow}</option>
        {labels.map((label) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
