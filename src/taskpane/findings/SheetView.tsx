import { Button } from "@fluentui/react-components";
import { Edit24Regular } from "@fluentui/react-icons/svg/edit";
import { Pause24Regular } from "@fluentui/react-icons/svg/pause";
import type { ReactElement } from "react";
import type { SheetId } from "../../session/host";
import type { Session } from "../../session/session";
import { lastShown } from "../../session/sheet-state";
import type { SessionState, SheetState } from "../../session/state";
import { paneText } from "../../text/pane";
import { Failure } from "../pieces/Failure";
import { Message } from "../pieces/Message";
import { Waiting } from "../pieces/Waiting";
import { FormsView } from "./FormsView";
import { NoForm } from "./NoForm";

export interface SheetViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly chosen: ChosenForm | null;
  readonly onChoose: (form: ChosenForm) => void;
  readonly onCheckWorkbook: () => void;
  readonly onShowRules: () => void;
  readonly onCopy: (text: string) => void;
  readonly onSettings: () => void;
  readonly onReading: () => void;
  readonly onHeader: () => void;
  readonly waiverName: string;
  readonly onWaiverName: (name: string) => void;
}

/** Which of the forms of a sheet is shown; the first, where nothing was chosen. */
export interface ChosenForm {
  readonly sheetId: SheetId;
  readonly index: number;
}

/** The active sheet: what was found last stays in view while a newer check is on its way. */
export function SheetView(props: SheetViewProps): ReactElement {
  const { session, state, chosen, onChoose, onCheckWorkbook, onShowRules, onCopy } = props;
  const { sheet } = state;
  const shown = lastShown(sheet);
  const check = (): void => void session.checkNow();

  return (
    <>
      {shown?.status === "checked" && (
        <FormsView
          key={shown.sheetId}
          session={session}
          settings={state.settings}
          checked={shown}
          chosen={chosen?.sheetId === shown.sheetId ? chosen.index : 0}
          onChoose={(index) => onChoose({ sheetId: shown.sheetId, index })}
          onShowRules={onShowRules}
          onCopy={onCopy}
          onSettings={props.onSettings}
          onReading={props.onReading}
          waiverName={props.waiverName}
          onWaiverName={props.onWaiverName}
        />
      )}
      {shown?.status === "no-form" && (
        <NoForm
          noForm={shown}
          said={state.settings.sheets[shown.sheetName] ?? {}}
          onSay={(said) => void session.setSheet(shown.sheetName, said)}
          onHeader={props.onHeader}
          onCheckWorkbook={onCheckWorkbook}
        />
      )}
      {shown === null && <Unknown sheet={sheet} onCheck={check} />}
    </>
  );
}

interface UnknownProps {
  readonly sheet: SheetState;
  readonly onCheck: () => void;
}

/** A sheet of which nothing is known yet. */
function Unknown({ sheet, onCheck }: UnknownProps): ReactElement | null {
  switch (sheet.status) {
    case "starting":
      return <Waiting title={paneText.startingTitle} />;
    case "reading":
      return <Waiting title={paneText.readingTitle} />;
    case "editing-cell":
      return (
        <Message icon={<Edit24Regular />} title={paneText.editingTitle}>
          {paneText.editingSentence}
        </Message>
      );
    case "unchecked":
      return (
        <Message icon={<Pause24Regular />} title={paneText.uncheckedTitle}>
          {paneText.uncheckedSentence}
          <Button appearance="primary" onClick={onCheck}>
            {paneText.checkSheet}
          </Button>
        </Message>
      );
    case "failed":
      return <Failure failure={sheet.failure} brief={false} onRetry={onCheck} />;
    case "checked":
    case "no-form":
      return null;
  }
}
