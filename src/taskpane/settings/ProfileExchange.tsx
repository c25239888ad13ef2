import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { parseDraft, type ProfileDraft } from "../../profiles/draft";
import { settingsText } from "../../text/settings";
import { useOpening } from "../pieces/useOpening";

export interface ProfileExchangeProps {
  /** The profile as others can read it; null while something is wrong with it. */
  readonly text: string | null;
  readonly onCopy: (text: string) => void;
  readonly onRead: (draft: ProfileDraft) => void;
}

const useStyles = makeStyles({
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  paste: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  file: { display: "none" },
});

/** Hands a profile to other people, and takes one of theirs: by the clipboard or a file. */
export function ProfileExchange({ text, onCopy, onRead }: ProfileExchangeProps): ReactElement {
  const styles = useStyles();
  const pasting = useOpening();
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={text === null}
          onClick={() => {
            if (text !== null) onCopy(text);
          }}
        >
          {settingsText.copyOwn}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={pasting.isOpen}
          onClick={pasting.toggle}
        >
          {settingsText.paste}
        </Button>
      </div>
      {pasting.isOpen && (
        <Paste
          onRead={(draft) => {
            onRead(draft);
            pasting.close();
          }}
          onClose={pasting.close}
        />
      )}
    </>
  );
}

interface PasteProps {
  readonly onRead: (draft: ProfileDraft) => void;
  readonly onClose: () => void;
}

function Paste({ onRead, onClose }: PasteProps): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);

  function read(given: string): void {
    const parsed = parseDraft(given);
    if (parsed.status === "read") onRead(parsed.draft);
    else setFaults(parsed.sentences);
  }

  function readFile(chosen: File): void {
    const content = chosen.text().catch(() => "");
    void content.then((given) => {
      setText(given);
      read(given);
    });
  }

  return (
    <div
      className={styles.paste}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <p className={styles.note}>{settingsText.pasteNote}</p>
      <Field
        label={settingsText.pasteHere}
        {...(faults.length > 0 && { validationMessage: faults.join("") })}
      >
        <Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) readFile(chosen);
          // The same file may be chosen once more.
          target.value = "";
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => read(text)}>
          {settingsText.read}
        </Button>
        <Button size="small" onClick={() => file.current?.click()}>
          {settingsText.chooseFile}
        </Button>
        <Button size="small" onClick={onClose}>
          {settingsText.cancel}
        </Button>
      </div>
    </div>
  );
}
