import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { FormulaPreview } from "../../session/actions";
import type { Session } from "../../session/session";
import type { Checked } from "../../session/state";
import { toA1 } from "../../sheet/address";
import { formulasText, hostFailureText, paneText } from "../../text/pane";
import { Waiting } from "../pieces/Waiting";
import { ViewTitle } from "../pieces/ViewTitle";
import { FormulaList } from "./FormulaList";

export interface FormulasViewProps {
  readonly session: Session;
  /** null where there is no form to write into. */
  readonly checked: Checked | null;
}

type Loaded = FormulaPreview | { readonly status: "loading" };

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase300,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  write: {
    position: "sticky",
    bottom: 0,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBlockEnd: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** 写入公式: the cells that would get a formula, beside what they hold now. */
export function FormulasView({ session, checked }: FormulasViewProps): ReactElement {
  const styles = useStyles();
  const [loaded, setLoaded] = useState<Loaded>({ status: "loading" });
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const sheetId = checked?.sheetId ?? null;
  const forms = checked?.forms ?? null;

  useEffect(() => {
    if (sheetId === null || forms === null) return;
    let open = true;
    void session.previewFormulas(sheetId).then((preview) => {
      if (open) setLoaded(preview);
    });
    return () => {
      open = false;
    };
  }, [session, sheetId, forms]);

  if (!checked) return <p className={styles.view}>{formulasText.noForm}</p>;
  if (loaded.status === "loading") return <Waiting title={paneText.previewing} />;
  if (loaded.status !== "ready") {
    return <p className={styles.view}>{sayPreview(loaded)}</p>;
  }

  const { cells } = loaded;
  // A cell that holds a formula of its own is left as it is, unless the user says otherwise.
  const chosen = cells.filter(
    ({ at, presentFormula }) => (presentFormula === null) !== turned.has(toA1(at)),
  );
  return (
    <section className={styles.view}>
      <ViewTitle text={formulasText.title} />
      <p className={styles.note}>{cells.length > 0 ? formulasText.note : formulasText.none}</p>
      {cells.length > 0 && (
        <>
          <FormulaList
            cells={cells}
            forms={checked.forms}
            chosen={chosen}
            onTurn={(cell) => setTurned(turnedBy(turned, toA1(cell.at)))}
          />
          <div className={styles.write}>
            <Button
              appearance="primary"
              disabledFocusable={chosen.length === 0}
              onClick={() => void session.writeFormulas(checked.sheetId, chosen)}
            >
              {formulasText.write(chosen.length)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function turnedBy(turned: ReadonlySet<string>, cell: string): ReadonlySet<string> {
  return turned.has(cell)
    ? new Set([...turned].filter((each) => each !== cell))
    : new Set([...turned, cell]);
}

function sayPreview(preview: Exclude<FormulaPreview, { readonly status: "ready" }>): string {
  if (preview.status === "outdated") return formulasText.noForm;
  const { title, next } = hostFailureText[preview.failure.kind];
  return paneText.sentence(title, next);
}
