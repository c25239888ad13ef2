import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { toA1 } from "../../sheet/address";
import { paneText } from "../../text/pane";
import { ruleText } from "../../text/rules";
import { waiverText } from "../../text/waivers";
import { EntryButton } from "../pieces/EntryButton";
import type { Found } from "../pieces/findings";

export interface CardActionsProps {
  readonly finding: Found;
  readonly opened: boolean;
  readonly fixing: boolean;
  readonly waiving: boolean;
  readonly onSelect: () => void;
  readonly onFix: () => void;
  readonly onToggle: () => void;
  readonly onWaive: () => void;
  readonly onCopy: () => void;
}

const useStyles = makeStyles({
  actions: {
    display: "flex",
    gap: tokens.spacingHorizontalXXS,
    // The words of the buttons stand in line with the text above.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

/** What can be done about one finding. */
export function CardActions(props: CardActionsProps): ReactElement {
  const { finding, opened, fixing, waiving, onSelect, onFix, onToggle, onWaive, onCopy } = props;
  const styles = useStyles();
  const cell = toA1(finding.at);
  const { title } = ruleText[finding.ruleId];
  const { fix } = finding;

  return (
    <div className={styles.actions}>
      <EntryButton text={paneText.goTo} name={paneText.goToName(cell)} onClick={onSelect} />
      {fix && (
        <EntryButton
          text={paneText.fix}
          name={paneText.fixName(cell, fix.title)}
          expanded={fixing}
          emphasized
          onClick={onFix}
        />
      )}
      <EntryButton
        text={paneText.explain}
        name={paneText.explainName(title, cell)}
        expanded={opened}
        onClick={onToggle}
      />
      <EntryButton
        text={waiverText.waive}
        name={waiverText.waiveName(title, cell)}
        expanded={waiving}
        onClick={onWaive}
      />
      <EntryButton text={paneText.copy} name={paneText.copyName(title, cell)} onClick={onCopy} />
    </div>
  );
}
