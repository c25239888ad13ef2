import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState, type ReactElement } from "react";
import type { ActionName, ActionState } from "../session/state";
import { hostFailureText, outcomeText, paneText } from "../text/pane";

export interface NoticeProps {
  readonly action: ActionState;
  /** The text that was to be copied, and whether it was. */
  readonly copied: { readonly text: string; readonly done: boolean } | null;
  readonly onCopiedClose: () => void;
}

const useStyles = makeStyles({
  notice: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { flexGrow: 1, minWidth: 0 },
  text: {
    boxSizing: "border-box",
    width: "100%",
    height: "6em",
    marginBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: "inherit",
  },
});

/** What became of the last thing that the user asked for. */
export function Notice({ action, copied, onCopiedClose }: NoticeProps): ReactElement {
  const styles = useStyles();
  const [closed, setClosed] = useState<ActionState | null>(null);
  const sentence = copied
    ? copied.done
      ? paneText.copied
      : paneText.copyByHand
    : closed === action
      ? null
      : sayAction(action);

  return (
    <div role="status" aria-live="polite">
      {sentence !== null && (
        <div className={styles.notice}>
          <div className={styles.body}>
            {sentence}
            {copied && !copied.done && (
              <textarea
                className={styles.text}
                aria-label={paneText.copy}
                readOnly
                value={copied.text}
                ref={(area) => area?.select()}
              />
            )}
          </div>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={paneText.close}
            onClick={() => {
              setClosed(action);
              onCopiedClose();
            }}
          />
        </div>
      )}
    </div>
  );
}

const keeping: readonly ActionName[] = [
  "waive",
  "unwaive",
  "set-severity",
  "set-profile",
  "keep-layout",
  "remove-layout",
  "set-sheet",
];

/** null where the sheet itself shows it. */
function sayAction(state: ActionState): string | null {
  if (state.status !== "finished") return null;
  const { action, outcome } = state;
  switch (outcome.status) {
    case "cancelled":
      return null;
    case "outdated":
      return outcomeText.outdated;
    case "refused":
      return outcome.sentences.join("");
    case "failed":
      return outcomeText.failed(hostFailureText[outcome.failure.kind], outcome.cells);
    case "done":
      if (action === "select") return null;
      if (keeping.includes(action)) return outcomeText.kept;
      if (action === "import-layouts") return outcomeText.imported;
      if (action === "undo") return outcomeText.restored(outcome.cells, outcome.skipped);
      return outcome.cells > 0 ? outcomeText.written(outcome.cells) : outcomeText.nothing;
  }
}
