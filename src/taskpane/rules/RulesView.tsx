import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { partNames } from "../../text/pane";
import { rulesText } from "../../text/explain";
import { ViewTitle } from "../pieces/ViewTitle";
import { RuleEntry } from "./RuleEntry";
import { findRules } from "./rule-groups";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase300,
  },
  part: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  entries: { margin: 0, padding: 0, listStyleType: "none" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 规则一览: every rule by the part of the form that it checks, with what is said of it. */
export function RulesView(): ReactElement {
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const groups = findRules(wanted);
  return (
    <section className={styles.view}>
      <ViewTitle text={rulesText.title} />
      <Input
        autoFocus
        type="search"
        aria-label={rulesText.search}
        placeholder={rulesText.searchFor}
        value={wanted}
        onChange={(_, { value }) => setWanted(value)}
      />
      {groups.map(({ part, ruleIds }) => (
        <section key={part}>
          <h2 className={styles.part}>{rulesText.part(partNames[part] ?? part, ruleIds.length)}</h2>
          <ul className={styles.entries}>
            {ruleIds.map((ruleId) => (
              <RuleEntry key={ruleId} ruleId={ruleId} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <p className={styles.note}>{rulesText.none}</p>}
    </section>
  );
}
