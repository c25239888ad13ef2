import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Layout } from "../../recognize/layout";
import type { ProposalOutcome } from "../../session/layouts";
import type { SheetId } from "../../session/host";
import type { Session } from "../../session/session";
import { rangeToA1 } from "../../sheet/address";
import { hostFailureText, paneText } from "../../text/pane";
import { headerText, readingText } from "../../text/reading";
import { Waiting } from "../pieces/Waiting";
import { ViewTitle } from "../pieces/ViewTitle";
import { HeaderForm } from "./HeaderForm";

export interface HeaderViewProps {
  readonly session: Session;
  /** Null while nothing is known of the sheet on top. */
  readonly sheetId: SheetId | null;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

type Proposed = ProposalOutcome | { readonly status: "looking" };

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase300,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** 指定表头: which row is the header, and what its columns hold; checked by it as soon as it is kept. */
export function HeaderView({ session, sheetId, onKept, onCancel }: HeaderViewProps): ReactElement {
  const styles = useStyles();
  const [proposed, setProposed] = useState<Proposed>({ status: "looking" });
  useEffect(() => {
    if (sheetId === null) return;
    let isOpen = true;
    void session.proposeLayout(sheetId).then((outcome) => {
      if (isOpen) setProposed(outcome);
    });
    return () => {
      isOpen = false;
    };
  }, [session, sheetId]);

  async function keep(layout: Layout): Promise<void> {
    const outcome = await session.keepLayout(layout);
    if (outcome.status === "done") onKept();
  }

  return (
    <section className={styles.view}>
      <ViewTitle text={headerText.title} />
      {sheetId === null && <p className={styles.note}>{readingText.notRead}</p>}
      {sheetId !== null && proposed.status === "looking" && <Waiting title={headerText.looking} />}
      {proposed.status !== "looking" && (
        <>
          <p role="status" className={styles.note}>
            {sayProposed(proposed)}
          </p>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => void session.proposeSelected().then(setProposed)}>
              {headerText.useSelected}
            </Button>
            {proposed.status !== "ready" && (
              <Button size="small" onClick={onCancel}>
                {headerText.cancel}
              </Button>
            )}
          </div>
        </>
      )}
      {proposed.status === "ready" && (
        <>
          <p className={styles.note}>
            {headerText.note}{" "}
            <Link
              as="button"
              inline
              onClick={() => void session.selectRange(proposed.sheetId, proposed.proposal.header)}
            >
              {readingText.selectName(headerText.headerCells, rangeToA1(proposed.proposal.header))}
            </Link>
          </p>
          <HeaderForm
            key={JSON.stringify(proposed.proposal.layout)}
            proposal={proposed.proposal}
            onSave={(layout) => void keep(layout)}
            onCancel={onCancel}
          />
        </>
      )}
    </section>
  );
}

function sayProposed(proposed: ProposalOutcome): string {
  switch (proposed.status) {
    case "none":
      return headerText.none;
    case "failed": {
      const { title, next } = hostFailureText[proposed.failure.kind];
      return paneText.sentence(title, next);
    }
    case "ready": {
      const { top, bottom } = proposed.proposal.header;
      return headerText.guessed(top + 1, bottom + 1) + headerText.notThis;
    }
  }
}
