import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnRoles, type Layout } from "../../recognize/layout";
import { withRole } from "../../recognize/layout-list";
import type { LayoutProposal } from "../../recognize/propose-layout";
import { toA1 } from "../../sheet/address";
import { headerText, readingText, roleNames } from "../../text/reading";

export interface HeaderColumnsProps {
  readonly proposal: LayoutProposal;
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
}

/** Below this a role is a guess. */
const sure = 0.6;

const useStyles = makeStyles({
  columns: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 9.5rem",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  text: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  samples: {
    gridColumn: "1 / -1",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Each column of a header with two of its cells, and the role that it is given. */
export function HeaderColumns({ proposal, layout, onChange }: HeaderColumnsProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.columns}>
      {proposal.columns.map(({ column, range, text, confidence, samples }) => {
        const letter = toA1({ row: 0, column: range.left }).slice(0, -1);
        const role = layout.columns.find((each) => each.column === column)?.role ?? "other";
        const isSame = proposal.layout.columns.some(
          (each) => each.column === column && each.role === role,
        );
        return (
          <li key={column} className={styles.column}>
            <span>
              {headerText.column(letter)} <span className={styles.text}>{text}</span>
            </span>
            <Select
              size="small"
              aria-label={headerText.role(letter, text)}
              value={role}
              onChange={(_, { value }) => {
                const chosen = columnRoles.find((each) => each === value);
                if (chosen) onChange(withRole(layout, column, chosen));
              }}
            >
              {columnRoles.map((each) => (
                <option key={each} value={each}>
                  {roleNames[each]}
                </option>
              ))}
            </Select>
            <span className={styles.samples}>
              {role !== "other" && isSame && confidence < sure && `${headerText.unsure} · `}
              {samples.length > 0 ? readingText.samples(samples) : headerText.noSamples}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
