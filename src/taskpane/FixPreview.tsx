import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { FixChange } from "../session/fixes";
import { toA1 } from "../sheet/address";
import { hostFailureText, paneText } from "../text/pane";
import type { Preview } from "./usePreview";

export interface FixPreviewProps {
  readonly preview: Preview;
  /** Of so many cells. */
  readonly title: (cells: number) => string;
  readonly note: string | null;
  readonly onApply: () => void;
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
  title: { fontWeight: tokens.fontWeightSemibold },
  changes: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "12em",
    margin: 0,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
  },
  change: {
    display: "grid",
    gridTemplateColumns: "4.5em minmax(0, 1fr)",
    overflowWrap: "anywhere",
  },
  cell: { color: tokens.colorNeutralForeground3 },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** What would be written, before anything is. */
export function FixPreview({
  preview,
  title,
  note,
  onApply,
  onClose,
}: FixPreviewProps): ReactElement {
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  const { status } = preview;
  useLayoutEffect(() => buttons.current?.querySelector("button")?.focus(), [status]);
  const changes = preview.status === "ready" ? preview.changes : [];
  return (
    <div
      role="group"
      aria-label={title(changes.length)}
      className={styles.panel}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      {preview.status === "ready" ? (
        <>
          <span className={styles.title}>{title(changes.length)}</span>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <Change key={toA1(change.at)} change={change} />
            ))}
          </ul>
          {note !== null && <span className={styles.note}>{note}</span>}
        </>
      ) : (
        <span>{sayPreview(preview)}</span>
      )}
      <div ref={buttons} className={styles.buttons}>
        {preview.status === "ready" && (
          <Button size="small" appearance="primary" onClick={onApply}>
            {paneText.apply}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {preview.status === "ready" ? paneText.cancel : paneText.close}
        </Button>
      </div>
    </div>
  );
}

function Change({ change: { at, before, after } }: { readonly change: FixChange }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.change}>
      <span className={styles.cell}>{toA1(at)}</span>
      <span>
        <span className={styles.before}>{before.trim() || paneText.emptyCell}</span>
        {paneText.becomes}
        <span className={styles.after}>{after}</span>
      </span>
    </li>
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
