import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ReactElement, type ReactNode } from "react";
import type { FixPreview as Preview } from "../../session/actions";
import type { FormCheck } from "../../kept/check";
import type { FixChange } from "../../session/fixes";
import type { CellAddress } from "../../sheet/address";
import { paneText } from "../../text/pane";
import type { Decisions } from "../pieces/decisions";
import { countSafeFixes, groupFindings, type Found } from "../pieces/findings";
import { later } from "../pieces/later";
import { SeverityCounts } from "../pieces/SeverityCounts";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { FindingSection } from "./FindingSection";
import { FixPreview } from "./FixPreview";
import { usePreview, type Preview as LoadingPreview } from "./usePreview";

const WaivedSection = later(() =>
  import("./WaivedSection").then(({ WaivedSection: section }) => section),
);

export interface FindingListProps {
  readonly check: FormCheck;
  /** What stands here when nothing was found. */
  readonly empty: ReactNode;
  readonly onSelect: (at: CellAddress) => void;
  readonly onPreview: (finding: Found) => Promise<Preview>;
  readonly onApply: (finding: Found, choice: number) => void;
  readonly decisions: Decisions;
  readonly onPreviewAll: () => Promise<Preview>;
  readonly onApplyAll: (shown: readonly FixChange[]) => void;
  readonly onCopy: (text: string) => void;
  readonly onCopyAll: () => void;
}

const useStyles = makeStyles({
  button: { minWidth: "auto", paddingInline: tokens.spacingHorizontalSNudge },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, marginInlineStart: "auto" },
  list: {
    display: "flex",
    flexDirection: "column",
    paddingBlockEnd: tokens.spacingVerticalL,
    outlineStyle: "none",
  },
  preview: { paddingInline: tokens.spacingHorizontalM },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
});

/** All findings of a form, by severity. */
export function FindingList(props: FindingListProps): ReactElement {
  const { check, empty, onSelect, onPreview, onApply, decisions, onCopy } = props;
  const styles = useStyles();
  const groups = groupFindings(check);
  const safeFixes = countSafeFixes([check]);
  const all = usePreview(props.onPreviewAll);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { container, onFocus } = useKeptFocus(check);

  return (
    <div ref={container} tabIndex={-1} className={styles.list} onFocus={onFocus}>
      {groups.length > 0 && (
        <div className={styles.actions}>
          <SeverityCounts brief forms={[check]} />
          <span className={styles.buttons}>
            {safeFixes > 0 && (
              <Button
                size="small"
                className={styles.button}
                aria-label={paneText.fixAllName(safeFixes)}
                aria-expanded={all.preview !== null}
                onClick={all.preview ? all.close : all.open}
              >
                {paneText.fixAll(safeFixes)}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              onClick={props.onCopyAll}
            >
              {paneText.copyAll}
            </Button>
          </span>
        </div>
      )}
      {all.preview && (
        <div className={styles.preview}>
          <FixPreview
            preview={all.preview}
            titles={[paneText.fixAllTitle(cellsIn(all.preview))]}
            note={paneText.fixAllNote}
            onApply={(_, changes) => {
              all.close();
              props.onApplyAll(changes);
            }}
            onClose={all.close}
          />
        </div>
      )}
      {groups.map((group) => (
        <FindingSection
          key={group.severity}
          group={group}
          opened={opened}
          onToggle={(key) => setOpened(toggled(opened, key))}
          onSelect={onSelect}
          onPreview={onPreview}
          onApply={onApply}
          decisions={decisions}
          onCopy={onCopy}
        />
      ))}
      {groups.length === 0 && empty}
      {check.waived.length > 0 && (
        <Suspense>
          <WaivedSection waived={check.waived} onSelect={onSelect} onUnwaive={decisions.unwaive} />
        </Suspense>
      )}
    </div>
  );
}

function cellsIn(preview: LoadingPreview): number {
  return preview.status === "ready" ? preview.choices.flat().length : 0;
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.has(key)
    ? new Set([...keys].filter((each) => each !== key))
    : new Set([...keys, key]);
}
