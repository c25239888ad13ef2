import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import type { FixPreview as Preview } from "../../session/actions";
import type { CellAddress } from "../../sheet/address";
import { paneText, partNames } from "../../text/pane";
import type { Decisions } from "../pieces/decisions";
import type { Found, SeverityGroup } from "../pieces/findings";
import { SeverityIcon } from "../pieces/SeverityIcon";
import { FindingCard } from "./FindingCard";

export interface FindingSectionProps {
  readonly group: SeverityGroup;
  /** The keys of the findings whose 说明 is open. */
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  readonly onSelect: (at: CellAddress) => void;
  readonly onPreview: (finding: Found) => Promise<Preview>;
  readonly onApply: (finding: Found, choice: number) => void;
  readonly decisions: Decisions;
  readonly onCopy: (text: string) => void;
}

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalMNudge,
    paddingBlockEnd: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    position: "sticky",
    top: 0,
    zIndex: 1,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  fold: { marginInlineStart: "auto" },
  part: {
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  entries: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The findings of one severity; infos are folded until they are asked for. */
export function FindingSection(props: FindingSectionProps): ReactElement {
  const { group, opened, onToggle, onSelect, onPreview, onApply, decisions, onCopy } = props;
  const { severity, count, parts } = group;
  const styles = useStyles();
  const [open, setOpen] = useState(severity !== "info");

  return (
    <section>
      <h2 className={styles.heading}>
        <SeverityIcon severity={severity} />
        {paneText.severityCount(severity, count)}
        {severity === "info" && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.fold}
            icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? paneText.hideInfos : paneText.showInfos(count)}
          </Button>
        )}
      </h2>
      {open &&
        parts.map(({ part, entries }) => (
          <div key={part}>
            <h3 className={styles.part}>{partNames[part] ?? part}</h3>
            <ul className={styles.entries}>
              {entries.map(({ key, finding }) => (
                <FindingCard
                  key={key}
                  finding={finding}
                  opened={opened.has(key)}
                  onToggle={() => onToggle(key)}
                  onSelect={() => onSelect(finding.at)}
                  onPreview={() => onPreview(finding)}
                  onApply={onApply}
                  decisions={decisions}
                  onCopy={onCopy}
                />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
