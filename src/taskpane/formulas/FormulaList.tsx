import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormCheck } from "../../kept/check";
import type { FormulaCell } from "../../session/formulas";
import { toA1 } from "../../sheet/address";
import { formulasText, paneText } from "../../text/pane";
import { nameOf } from "../pieces/form-name";

export interface FormulaListProps {
  readonly cells: readonly FormulaCell[];
  readonly forms: readonly FormCheck[];
  readonly chosen: readonly FormulaCell[];
  readonly onTurn: (cell: FormulaCell) => void;
}

const useStyles = makeStyles({
  form: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  cells: { margin: 0, padding: 0, listStyleType: "none" },
  cell: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  details: {
    display: "flex",
    flexDirection: "column",
    paddingInlineStart: `calc(${tokens.spacingHorizontalXXL} + ${tokens.spacingHorizontalXS})`,
    overflowWrap: "anywhere",
  },
  present: { color: tokens.colorNeutralForeground2 },
  gives: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  formula: {
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  held: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
});

/** The cells by form, each with a box to leave it out. */
export function FormulaList({ cells, forms, chosen, onTurn }: FormulaListProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {forms.map(({ form }, index) => {
        const own = cells.filter(({ formIndex }) => formIndex === index);
        if (own.length === 0) return null;
        return (
          <div key={index}>
            {forms.length > 1 && <h2 className={styles.form}>{nameOf(form)}</h2>}
            <ul className={styles.cells}>
              {own.map((cell) => (
                <Cell
                  key={toA1(cell.at)}
                  cell={cell}
                  checked={chosen.includes(cell)}
                  onTurn={() => onTurn(cell)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

interface CellProps {
  readonly cell: FormulaCell;
  readonly checked: boolean;
  readonly onTurn: () => void;
}

function Cell({ cell, checked, onTurn }: CellProps): ReactElement {
  const styles = useStyles();
  const { at, figure, name, formula, gives, present, presentFormula } = cell;
  return (
    <li className={styles.cell}>
      <Checkbox
        className={styles.box}
        label={formulasText.cell({ cell: toA1(at), figure, name })}
        checked={checked}
        onChange={onTurn}
      />
      <div className={styles.details}>
        <span className={styles.present}>
          {present.trim() || paneText.emptyCell}
          {paneText.becomes}
          <span className={styles.gives}>{gives}</span>
        </span>
        <code className={styles.formula}>{formula}</code>
        {presentFormula !== null && (
          <span className={styles.held}>{formulasText.held(presentFormula)}</span>
        )}
      </div>
    </li>
  );
}
