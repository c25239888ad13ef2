import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import { faultsIn } from "../../kept/waiver";
import type { ActionOutcome } from "../../session/state";
import { paneText } from "../../text/pane";
import { waiverText } from "../../text/waivers";
import type { WaivingWords } from "../pieces/decisions";

export interface WaiveFormProps {
  /** Of the rule. */
  readonly title: string;
  /** Of the one who waived last. */
  readonly name: string;
  readonly onWaive: (words: WaivingWords) => Promise<ActionOutcome>;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: tokens.lineHeightBase300,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Asks why a finding is let stand, and who says so; what is not kept stays in the fields. */
export function WaiveForm({ title, onWaive, onClose, ...props }: WaiveFormProps): ReactElement {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(props.name);
  const [asked, setAsked] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const panel = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => panel.current?.querySelector("textarea")?.focus(), []);
  const faults = faultsIn({ reason, name });

  function waive(): void {
    setAsked(true);
    if (faults.reason ?? faults.name) {
      panel.current?.querySelector(faults.reason ? "textarea" : "input")?.focus();
      return;
    }
    setWaiting(true);
    void onWaive({ reason, name }).then(({ status }) => {
      setWaiting(false);
      if (status === "done") onClose();
    });
  }

  return (
    <form
      ref={panel}
      noValidate
      aria-label={waiverText.formTitle(title)}
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        if (!waiting) waive();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <Field required size="small" label={waiverText.reason} {...fault(asked && faults.reason)}>
        <Textarea
          size="small"
          rows={2}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field required size="small" label={waiverText.name} {...fault(asked && faults.name)}>
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <span className={styles.note}>{waiverText.note}</span>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={waiting}>
          {waiverText.confirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {paneText.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Without a sentence, the field is right. */
function fault(sentence: string | null | false): { readonly validationMessage?: string } {
  return sentence ? { validationMessage: sentence } : {};
}
