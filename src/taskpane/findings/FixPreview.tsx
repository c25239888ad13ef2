import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { FixChange } from "../../session/fixes";
import { hostFailureText, paneText } from "../../text/pane";
import { ChangeList } from "./ChangeList";
import type { Preview } from "./usePreview";

export interface FixPreviewProps {
  readonly preview: Preview;
  /** One for each choice. */
  readonly titles: readonly string[];
  readonly note: string | null;
  readonly onApply: (choice: number, changes: readonly FixChange[]) => void;
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
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** What would be written, before anything is; where there are several ways, each by itself. */
export function FixPreview(props: FixPreviewProps): ReactElement {
  const { preview, titles, note, onApply, onClose } = props;
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const { status } = preview;
  useLayoutEffect(() => panel.current?.querySelector("button")?.focus(), [status]);
  const choices = preview.status === "ready" ? preview.choices : [];
  const [only] = choices.length === 1 ? choices : [];
  return (
    <div
      ref={panel}
      role="group"
      aria-label={titles[0]}
      className={styles.panel}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      {preview.status !== "ready" && <span>{sayPreview(preview)}</span>}
      {only && (
        <>
          <span className={styles.title}>{titles[0]}</span>
          <ChangeList changes={only} />
        </>
      )}
      {choices.length > 0 && note !== null && (
        <span className={styles.note}>{only ? note : paneText.offerEither}</span>
      )}
      {!only &&
        choices.map((changes, index) => (
          <div key={titles[index]} className={styles.choice}>
            <span className={styles.title}>{titles[index]}</span>
            <ChangeList changes={changes} />
            <Button
              size="small"
              aria-label={paneText.applyName(titles[index] ?? "")}
              onClick={() => onApply(index, changes)}
            >
              {paneText.apply}
            </Button>
          </div>
        ))}
      <div className={styles.buttons}>
        {only && (
          <Button size="small" appearance="primary" onClick={() => onApply(0, only)}>
            {paneText.apply}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {choices.length > 0 ? paneText.cancel : paneText.close}
        </Button>
      </div>
    </div>
  );
}

function sayPreview(preview: Exclude<Preview, { readonly status: "ready" }>): string {
  switch (preview.status) {
    case "loading":
      return paneText.previewing;
    case "outdated":
      return paneText.outdated;
    case "failed": {
      const { title, next } = hostFailureText[preview.failure.kind];
      return paneText.sentence(title, next);
    }
  }
}
