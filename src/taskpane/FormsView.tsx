import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../session/session";
import type { Checked } from "../session/state";
import { Clean } from "./Clean";
import { FindingList } from "./FindingList";
import { formToText } from "./findings";
import { FormHead } from "./FormHead";
import { ScoreSummary } from "./ScoreSummary";

export interface FormsViewProps {
  readonly session: Session;
  readonly checked: Checked;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onCopy: (text: string) => void;
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
  },
});

/** The forms of a sheet, one at a time. */
export function FormsView(props: FormsViewProps): ReactElement | null {
  const { session, checked, onChoose, onCopy } = props;
  const styles = useStyles();
  const { sheetId, sheetName, forms } = checked;
  const chosen = Math.min(props.chosen, forms.length - 1);
  const check = forms[chosen];
  if (!check) return null;

  return (
    <>
      <div className={styles.head}>
        <FormHead forms={forms} chosen={chosen} onChoose={onChoose} />
        <ScoreSummary check={check} />
      </div>
      <FindingList
        key={chosen}
        check={check}
        empty={<Clean result={check.result} />}
        onSelect={(at) => void session.select(sheetId, at)}
        onPreview={(finding) => session.previewFix(sheetId, finding)}
        onApply={(finding, choice) => void session.applyFix(sheetId, finding, choice)}
        onPreviewAll={() => session.previewAllSafe(sheetId, chosen)}
        onApplyAll={(shown) => void session.applyAllSafe(sheetId, chosen, shown)}
        onCopy={onCopy}
        onCopyAll={() => onCopy(formToText(check, sheetName))}
      />
    </>
  );
}
