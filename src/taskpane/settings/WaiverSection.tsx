import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Waiver } from "../../kept/waiver";
import { ruleText, type RuleId } from "../../text/rules";
import { settingsText } from "../../text/settings";
import { waiverText } from "../../text/waivers";
import { SettingsSection } from "../pieces/SettingsSection";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { WaiverEntry } from "../pieces/WaiverEntry";

export interface WaiverSectionProps {
  readonly waivers: readonly Waiver[];
  readonly onUnwaive: (waiver: Waiver) => void;
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  box: { outlineStyle: "none" },
  list: { margin: 0, padding: 0 },
});

/** 豁免: all that are kept with the workbook, also of findings that are gone by now. */
export function WaiverSection({ waivers, onUnwaive }: WaiverSectionProps): ReactElement {
  const styles = useStyles();
  const { container, onFocus } = useKeptFocus(waivers);
  return (
    <SettingsSection title={settingsText.waivers}>
      {waivers.length === 0 && <p className={styles.note}>{settingsText.noWaivers}</p>}
      <div ref={container} tabIndex={-1} className={styles.box} onFocus={onFocus}>
        <ul className={styles.list}>
          {waivers.map((waiver) => (
            <WaiverEntry
              key={[waiver.sheet, waiver.ruleId, waiver.at, waiver.fingerprint].join(" ")}
              title={titleOf(waiver.ruleId)}
              place={waiverText.place(waiver)}
              waiver={waiver}
              onUnwaive={() => onUnwaive(waiver)}
            />
          ))}
        </ul>
      </div>
    </SettingsSection>
  );
}

/** A newer version may have kept a waiver of a rule that this one does not know. */
function titleOf(ruleId: string): string {
  return isRuleId(ruleId) ? ruleText[ruleId].title : waiverText.unknownRule;
}

function isRuleId(ruleId: string): ruleId is RuleId {
  return Object.hasOwn(ruleText, ruleId);
}
