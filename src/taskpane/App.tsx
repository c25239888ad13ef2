import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Session } from "../session/session";
import { paneText } from "../text/pane";
import { Announcer } from "./Announcer";
import { copyText } from "./copy";
import { Notice } from "./Notice";
import { SheetView } from "./SheetView";
import { StatusBar } from "./StatusBar";
import { themes, type ThemeSource } from "./theme";
import { Toolbar } from "./Toolbar";
import { useSession } from "./useSession";
import { Waiting } from "./Waiting";

const WorkbookView = lazy(() =>
  import("./WorkbookView").then(({ WorkbookView: view }) => ({ default: view })),
);

export type View = "sheet" | "workbook" | "formulas";

export interface AppProps {
  readonly session: Session;
  readonly theme: ThemeSource;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    fontVariantNumeric: "tabular-nums",
  },
  view: { flexGrow: 1, overflowY: "auto", minHeight: 0, scrollbarGutter: "stable" },
  foot: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

export function App({ session, theme }: AppProps): ReactElement {
  const styles = useStyles();
  const state = useSession(session);
  const scheme = useSyncExternalStore(theme.subscribe, theme.scheme);
  const [view, setView] = useState<View>("sheet");
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(
    null,
  );

  function copy(text: string): void {
    void copyText(text).then((done) => setCopied({ text, done }));
  }

  return (
    <FluentProvider theme={themes[scheme]} lang="zh-CN" className={styles.pane}>
      <Toolbar
        view={view}
        undo={state.undo}
        onCheckSheet={() => {
          setView("sheet");
          void session.checkNow();
        }}
        onCheckWorkbook={() => {
          setView("workbook");
          if (state.workbook.status === "none") void session.checkWorkbook();
        }}
        onUndo={() => void session.undo()}
      />
      <main className={styles.view} aria-label={paneText.pane}>
        {view === "sheet" && <SheetView session={session} state={state} onCopy={copy} />}
        {view === "workbook" && (
          <Suspense fallback={<Waiting title={paneText.opening} />}>
            <WorkbookView
              session={session}
              workbook={state.workbook}
              onBack={() => setView("sheet")}
            />
          </Suspense>
        )}
      </main>
      <footer className={styles.foot}>
        <Notice action={state.action} copied={copied} onCopiedClose={() => setCopied(null)} />
        <StatusBar sheet={state.sheet} live={state.live} onLive={(live) => session.setLive(live)} />
      </footer>
      <Announcer state={state} />
    </FluentProvider>
  );
}
