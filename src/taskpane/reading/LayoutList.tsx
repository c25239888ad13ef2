import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { readLayouts, writeLayouts } from "../../recognize/layout-json";
import { keyOf, sameHeader } from "../../recognize/layout-list";
import type { Session } from "../../session/session";
import type { SessionState } from "../../session/state";
import { layoutErrors } from "../../text/errors";
import { layoutsText } from "../../text/reading";
import { SettingsSection } from "../pieces/SettingsSection";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { saveFile } from "./save-file";

export interface LayoutListProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onCopy: (text: string) => void;
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  box: { outlineStyle: "none" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
});

/** 我的版式: every layout in force, to be handed on as a file, and those of others to be taken in. */
export function LayoutList({ session, state, onCopy }: LayoutListProps): ReactElement {
  const styles = useStyles();
  const [fault, setFault] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const { layouts } = state.settings;
  const { container, onFocus } = useKeptFocus(layouts);

  async function take(chosen: File): Promise<void> {
    const text = await chosen.text().catch(() => null);
    if (text === null) {
      setFault(layoutsText.unreadable(chosen.name));
      return;
    }
    const reading = readLayouts(text);
    if ("problem" in reading) {
      setFault(layoutErrors[reading.problem](chosen.name));
      return;
    }
    setFault(null);
    await session.importLayouts(reading.layouts);
  }

  return (
    <SettingsSection title={layoutsText.title}>
      <p className={styles.note}>{layouts.length > 0 ? layoutsText.note : layoutsText.none}</p>
      {!state.shelf.isLasting && <p className={styles.note}>{layoutsText.notLasting}</p>}
      <div ref={container} tabIndex={-1} className={styles.box} onFocus={onFocus}>
        {layouts.length > 0 && (
          <ul className={styles.list}>
            {layouts.map((layout) => (
              <li key={keyOf(layout)} data-finding className={styles.entry}>
                <div className={styles.words}>
                  {layout.name}
                  <div className={styles.note}>
                    {layoutsText.columns(layout.header.map(({ text }) => text))}
                    {state.kept.kept.layouts.some((each) => sameHeader(each, layout)) &&
                      ` · ${layoutsText.inWorkbook}`}
                  </div>
                </div>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.button}
                  aria-label={layoutsText.removeName(layout.name)}
                  onClick={() => void session.removeLayout(layout)}
                >
                  {layoutsText.remove}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.buttons}>
        {layouts.length > 0 && (
          <>
            <Button
              size="small"
              onClick={() => saveFile(layoutsText.fileName, writeLayouts(layouts))}
            >
              {layoutsText.export}
            </Button>
            <Button size="small" onClick={() => onCopy(writeLayouts(layouts))}>
              {layoutsText.copy}
            </Button>
          </>
        )}
        <Button size="small" onClick={() => file.current?.click()}>
          {layoutsText.import}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={layoutsText.import}
          className={styles.file}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void take(chosen);
            target.value = "";
          }}
        />
      </div>
    </SettingsSection>
  );
}
