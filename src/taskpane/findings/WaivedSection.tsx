import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import type { WaivedFinding } from "../../kept/set-apart";
import type { Waiver } from "../../kept/waiver";
import { toA1, type CellAddress } from "../../sheet/address";
import { ruleText } from "../../text/rules";
import { waiverText } from "../../text/waivers";
import { WaiverEntry } from "../pieces/WaiverEntry";

export interface WaivedSectionProps {
  readonly waived: readonly WaivedFinding[];
  readonly onSelect: (at: CellAddress) => void;
  readonly onUnwaive: (waiver: Waiver) => void;
}

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalMNudge,
    paddingBlockEnd: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  fold: { marginInlineStart: "auto" },
  entries: { margin: 0, paddingBlock: 0, paddingInline: tokens.spacingHorizontalM },
});

/** 已豁免: what is let stand in this form, folded until it is asked for. */
export function WaivedSection({ waived, onSelect, onUnwaive }: WaivedSectionProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h2 className={styles.heading}>
        {waiverText.count(waived.length)}
        <Button
          size="small"
          appearance="subtle"
          className={styles.fold}
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? waiverText.hide : waiverText.show(waived.length)}
        </Button>
      </h2>
      {open && (
        <ul className={styles.entries}>
          {waived.map(({ finding, waiver }) => (
            <WaiverEntry
              key={`${finding.ruleId} ${toA1(finding.at)} ${waiver.fingerprint}`}
              title={ruleText[finding.ruleId].title}
              place={toA1(finding.at)}
              message={finding.message}
              waiver={waiver}
              onSelect={() => onSelect(finding.at)}
              onUnwaive={() => onUnwaive(waiver)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
