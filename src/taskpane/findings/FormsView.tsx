import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckSettings } from "../../kept/check-settings";
import type { Session } from "../../session/session";
import type { Checked } from "../../session/state";
import { paneText } from "../../text/pane";
import { chooseSeverity } from "../pieces/decisions";
import { formToText } from "../pieces/findings";
import { BlankForm } from "./BlankForm";
import { Clean } from "./Clean";
import { FindingList } from "./FindingList";
import { FormHead } from "./FormHead";
import { ScoreSummary } from "./ScoreSummary";

export interface FormsViewProps {
  readonly session: Session;
  readonly settings: CheckSettings;
  readonly checked: Checked;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onShowRules: () => void;
  readonly onCopy: (text: string) => void;
  readonly onSettings: () => void;
  readonly onReading: () => void;
  /** Of the one who waived last. */
  readonly waiverName: string;
  readonly onWaiverName: (name: string) => void;
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
  },
  foot: { paddingBlockEnd: tokens.spacingVerticalL, textAlign: "center" },
});

/** The forms of a sheet, one at a time. */
export function FormsView(props: FormsViewProps): ReactElement | null {
  const { session, settings, checked, onChoose, onShowRules, onCopy } = props;
  const { waiverName, onWaiverName } = props;
  const styles = useStyles();
  const { sheetId, sheetName, forms } = checked;
  const chosen = Math.min(props.chosen, forms.length - 1);
  const check = forms[chosen];
  if (!check) return null;
  const isBlank = check.form.kind === "blank-form";

  return (
    <>
      <div className={styles.head}>
        <FormHead
          forms={forms}
          chosen={chosen}
          profile={settings.profile}
          onChoose={onChoose}
          onSettings={props.onSettings}
          onReading={props.onReading}
        />
        {!isBlank && <ScoreSummary check={check} />}
      </div>
      <FindingList
        key={chosen}
        check={check}
        empty={
          isBlank ? <BlankForm /> : <Clean result={check.result} waived={check.waived.length} />
        }
        onSelect={(at) => void session.select(sheetId, at)}
        onPreview={(finding) => session.previewFix(sheetId, finding)}
        onApply={(finding, choice) => void session.applyFix(sheetId, finding, choice)}
        decisions={{
          name: waiverName,
          waive(finding, words) {
            onWaiverName(words.name);
            return session.waive(sheetId, finding, words);
          },
          unwaive: (waiver) => void session.unwaive(waiver),
          setSeverity: (ruleId, severity) => chooseSeverity(session, ruleId, severity),
        }}
        onPreviewAll={() => session.previewAllSafe(sheetId, chosen)}
        onApplyAll={(shown) => void session.applyAllSafe(sheetId, chosen, shown)}
        onCopy={onCopy}
        onCopyAll={() => onCopy(formToText(check, sheetName))}
      />
      <div className={styles.foot}>
        <Button size="small" appearance="subtle" onClick={onShowRules}>
          {paneText.allRules}
        </Button>
      </div>
    </>
  );
}
