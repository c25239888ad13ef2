import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Session } from "../../session/session";
import type { SessionState } from "../../session/state";
import { partNames } from "../../text/pane";
import { ruleText, type RuleId } from "../../text/rules";
import { settingsText } from "../../text/settings";
import { chooseSeverity, usualSeverity } from "../pieces/decisions";
import { partOf } from "../pieces/findings";
import { SettingsSection } from "../pieces/SettingsSection";
import { SeverityChoice } from "../pieces/SeverityChoice";
import { useKeptFocus } from "../pieces/useKeptFocus";

export interface RuleSectionProps {
  readonly session: Session;
  readonly state: SessionState;
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    outlineStyle: "none",
  },
  rule: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content max-content",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    listStyleType: "none",
  },
  title: { overflowWrap: "anywhere" },
  button: { minWidth: "auto", paddingInline: tokens.spacingHorizontalXS },
});

/** 规则级别: the rules that were changed, and the way to any other. */
export function RuleSection({ session, state }: RuleSectionProps): ReactElement {
  const styles = useStyles();
  const [looked, setLooked] = useState<RuleId | null>(null);
  const { severities } = state.kept.kept;
  const { container, onFocus } = useKeptFocus(severities);
  const ruleIds = session.rules.map(({ id }) => id);
  const changed = ruleIds.filter((id) => severities[id] !== undefined);
  const shown = ruleIds.filter((id) => changed.includes(id) || id === looked);
  const parts = [...new Set(ruleIds.map(partOf))];

  return (
    <SettingsSection title={settingsText.rules}>
      <p className={styles.note}>
        {settingsText.rulesNote}
        {changed.length === 0 && settingsText.rulesUnchanged}
      </p>
      <div ref={container} tabIndex={-1} className={styles.list} onFocus={onFocus}>
        <ul className={styles.list}>
          {shown.map((id) => {
            const { title } = ruleText[id];
            const usual = usualSeverity(session, state, id);
            return (
              <li key={id} data-finding className={styles.rule}>
                <span className={styles.title} title={settingsText.usualSeverity(usual)}>
                  {title}
                </span>
                <SeverityChoice
                  label={settingsText.severityOf(title)}
                  severity={severities[id] ?? usual}
                  onChoose={(severity) => chooseSeverity(session, id, severity)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.button}
                  disabledFocusable={severities[id] === undefined}
                  aria-label={settingsText.restoreRuleName(title)}
                  onClick={() => void session.setSeverity(id, null)}
                >
                  {settingsText.restoreRule}
                </Button>
              </li>
            );
          })}
        </ul>
      </div>
      <Select
        size="small"
        aria-label={settingsText.chooseRule}
        value={looked ?? ""}
        onChange={(_, { value }) => setLooked(ruleIds.find((id) => id === value) ?? null)}
      >
        <option value="">{settingsText.chooseRule}</option>
        {parts.map((part) => (
          <optgroup key={part} label={partNames[part] ?? part}>
            {ruleIds
              .filter((id) => partOf(id) === part)
              .map((id) => (
                <option key={id} value={id}>
                  {ruleText[id].title}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </SettingsSection>
  );
}
