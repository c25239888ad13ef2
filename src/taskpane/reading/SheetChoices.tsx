import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { percentColumns, type SheetSettings } from "../../recognize/sheet-settings";
import type { FormCheck } from "../../kept/check";
import { readingText, roleNames } from "../../text/reading";
import { withMoneyUnit, withNotForm, withPercent } from "../pieces/sheet-choices";

export interface SheetChoicesProps {
  readonly check: FormCheck;
  /** Whether other forms stand in the sheet. */
  readonly isOneOfSeveral: boolean;
  readonly said: SheetSettings;
  readonly onSay: (said: SheetSettings) => void;
}

const units = ["yuan", "ten-thousand-yuan"] as const;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 单表设置: what the user says of the sheet where we cannot know it. */
export function SheetChoices(props: SheetChoicesProps): ReactElement {
  const { check, isOneOfSeveral, said, onSay } = props;
  const styles = useStyles();
  const { form, reading } = check;
  return (
    <>
      <Field label={readingText.unit}>
        <Select
          size="small"
          value={said.moneyUnit ?? ""}
          onChange={(_, { value }) =>
            onSay(withMoneyUnit(said, units.find((unit) => unit === value) ?? null))
          }
        >
          <option value="">
            {readingText.unitAsWritten(said.moneyUnit ? null : form.moneyUnit)}
          </option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {readingText.unitNames[unit]}
            </option>
          ))}
        </Select>
      </Field>
      {percentColumns
        .filter((column) => form.columns.has(column))
        .map((column) => (
          <Checkbox
            key={column}
            label={readingText.percent(roleNames[column])}
            checked={said.percentColumns?.includes(column) ?? false}
            onChange={(_, { checked }) => onSay(withPercent(said, column, checked === true))}
          />
        ))}
      <div className={styles.buttons}>
        {isOneOfSeveral && (
          <Button size="small" onClick={() => onSay(withNotForm(said, reading.place))}>
            {readingText.notThisForm}
          </Button>
        )}
        <Button size="small" onClick={() => onSay(withNotForm(said, "sheet"))}>
          {readingText.notForm}
        </Button>
      </div>
    </>
  );
}
