import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Undoable } from "../session/state";
import { toA1 } from "../sheet/address";
import { paneText } from "../text/pane";
import type { View } from "./view";

export interface ToolbarProps {
  readonly view: View;
  readonly undo: Undoable | null;
  readonly onCheckSheet: () => void;
  readonly onCheckWorkbook: () => void;
  readonly onWriteFormulas: () => void;
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
  // A page has a heading also while there is no form to name.
  unseen: { position: "absolute", width: "1px", height: "1px", clipPath: "inset(50%)" },
  button: {
    minWidth: "auto",
    paddingInline: tokens.spacingHorizontalSNudge,
    whiteSpace: "nowrap",
  },
  undo: { marginInlineStart: "auto" },
});

export function Toolbar(props: ToolbarProps): ReactElement {
  const { view, undo, onCheckSheet, onCheckWorkbook, onWriteFormulas, onUndo } = props;
  const styles = useStyles();
  const cells = undo?.at.map(toA1) ?? [];
  const views = [
    { name: "sheet", text: paneText.checkSheet, onOpen: onCheckSheet },
    { name: "workbook", text: paneText.checkWorkbook, onOpen: onCheckWorkbook },
    { name: "formulas", text: paneText.writeFormulas, onOpen: onWriteFormulas },
  ] as const;
  const undoName = undo ? paneText.undoName(cells) : paneText.nothingToUndo;

  return (
    <header aria-label={paneText.actions} className={styles.bar}>
      <h1 className={styles.unseen}>{paneText.title}</h1>
      {views.map(({ name, text, onOpen }) => (
        <Button
          key={name}
          size="small"
          appearance={view === name ? "primary" : "subtle"}
          aria-current={view === name}
          className={styles.button}
          onClick={onOpen}
        >
          {text}
        </Button>
      ))}
      <Button
        size="small"
        appearance="subtle"
        className={mergeClasses(styles.button, styles.undo)}
        disabledFocusable={undo === null}
        aria-label={undoName}
        title={undoName}
        onClick={onUndo}
      >
        {undo ? paneText.undoCells(cells) : paneText.undo}
      </Button>
    </header>
  );
}
