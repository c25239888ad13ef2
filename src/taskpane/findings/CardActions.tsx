import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { toA1 } from "../../sheet/address";
import { paneText } from "../../text/pane";
import { ruleText } from "../../text/rules";
import { waiverText } from "../../text/waivers";
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
  action: { minWidth: "auto" },
  fix: { minWidth: "auto", color: tokens.colorBrandForeground1 },
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
      <Button
        size="small"
        appearance="subtle"
        className={styles.action}
        aria-label={paneText.goToName(cell)}
        onClick={onSelect}
      >
        {paneText.goTo}
      </Button>
      {fix && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.fix}
          aria-label={paneText.fixName(cell, fix.title)}
          aria-expanded={fixing}
          onClick={onFix}
        >
          {paneText.fix}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.action}
        aria-label={paneText.explainName(title, cell)}
        aria-expanded={opened}
        onClick={onToggle}
      >
        {paneText.explain}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.action}
        aria-label={waiverText.waiveName(title, cell)}
        aria-expanded={waiving}
        onClick={onWaive}
      >
        {waiverText.waive}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.action}
        aria-label={paneText.copyName(title, cell)}
        onClick={onCopy}
      >
        {paneText.copy}
      </Button>
    </div>
  );
}
