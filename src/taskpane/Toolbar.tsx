import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactElement } from "react";
import type { Undoable } from "../session/state";
import { toA1 } from "../sheet/address";
import { paneText } from "../text/pane";
import type { View } from "./App";

export interface ToolbarProps {
  readonly view: View;
  readonly undo: Undoable | null;
  readonly onCheckSheet: () => void;
  readonly onCheckWorkbook: () => void;
  readonly onUndo: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
  current: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  undo: { minWidth: "auto", whiteSpace: "nowrap", marginInlineStart: "auto" },
});

export function Toolbar(props: ToolbarProps): ReactElement {
  const { view, undo, onCheckSheet, onCheckWorkbook, onUndo } = props;
  const styles = useStyles();
  const cells = undo?.at.map(toA1) ?? [];
  const undoName = undo ? paneText.undoName(cells) : paneText.nothingToUndo;

  return (
    <div role="toolbar" aria-label={paneText.pane} className={styles.bar}>
      <Button
        size="small"
        appearance={view === "sheet" ? "primary" : "subtle"}
        className={styles.button}
        onClick={onCheckSheet}
      >
        {paneText.checkSheet}
      </Button>
      <Button
        size="small"
        appearance={view === "workbook" ? "primary" : "subtle"}
        className={styles.button}
        onClick={onCheckWorkbook}
      >
        {paneText.checkWorkbook}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.undo}
        icon={<ArrowUndo16Regular />}
        disabledFocusable={undo === null}
        aria-label={undoName}
        title={undoName}
        onClick={onUndo}
      >
        {undo ? paneText.undoCells(cells) : paneText.undo}
      </Button>
    </div>
  );
}
