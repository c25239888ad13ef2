import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Session } from "../session/session";
import { lastShown } from "../session/sheet-state";
import type { Checked, SheetState } from "../session/state";
import { paneText } from "../text/pane";
import { Announcer } from "./Announcer";
import { copyText } from "./copy";
import { Failure } from "./pieces/Failure";
import {
  FormulasView,
  HeaderView,
  ReadingView,
  RulesView,
  SettingsView,
  WorkbookView,
} from "./lazy-views";
import { Notice } from "./Notice";
import { SheetView, type ChosenForm } from "./findings/SheetView";
import { StatusBar } from "./StatusBar";
import { themes, type ThemeSource } from "./theme";
import { Toolbar } from "./Toolbar";
import { useSession } from "./useSession";
import type { Views } from "./view";
import { Waiting } from "./pieces/Waiting";

export interface AppProps {
  readonly session: Session;
  readonly theme: ThemeSource;
  readonly views: Views;
}

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    fontVariantNumeric: "tabular-nums",
  },
  view: {
    flexGrow: 1,
    overflowY: "auto",
    minHeight: 0,
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
  },
  foot: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

export function App({ session, theme, views }: AppProps): ReactElement {
  useStaticStyles();
  const styles = useStyles();
  const state = useSession(session);
  const scheme = useSyncExternalStore(theme.subscribe, theme.scheme);
  const view = useSyncExternalStore(views.subscribe, views.current);
  const [chosen, setChosen] = useState<ChosenForm | null>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(
    null,
  );

  const [waiverName, setWaiverName] = useState("");

  function copy(text: string): void {
    void copyText(text).then((done) => setCopied({ text, done }));
  }

  function checkWorkbook(): void {
    views.show("workbook");
    void session.checkWorkbook();
  }

  return (
    <FluentProvider theme={themes[scheme]} lang="zh-CN" className={styles.pane}>
      <Toolbar
        view={view}
        undo={state.undo}
        onCheckSheet={() => {
          views.show("sheet");
          void session.checkNow();
        }}
        onCheckWorkbook={checkWorkbook}
        onWriteFormulas={() => views.show("formulas")}
        onUndo={() => void session.undo()}
      />
      <main key={view} className={styles.view} aria-label={paneText.results}>
        {view === "sheet" && (
          <SheetView
            session={session}
            state={state}
            chosen={chosen}
            onChoose={setChosen}
            onCheckWorkbook={checkWorkbook}
            onShowRules={() => views.show("rules")}
            onCopy={copy}
            onSettings={() => views.show("settings")}
            onReading={() => views.show("reading")}
            onHeader={() => views.show("header")}
            waiverName={waiverName}
            onWaiverName={setWaiverName}
          />
        )}
        <Suspense fallback={<Waiting title={paneText.opening} />}>
          {view === "workbook" && (
            <WorkbookView
              session={session}
              workbook={state.workbook}
              onGoTo={(form) => {
                setChosen(form);
                views.show("sheet");
              }}
            />
          )}
          {view === "formulas" && (
            <FormulasView session={session} checked={checkedOf(state.sheet)} />
          )}
          {view === "rules" && <RulesView />}
          {view === "settings" && <SettingsView session={session} state={state} onCopy={copy} />}
          {view === "reading" && (
            <ReadingView
              session={session}
              state={state}
              chosen={chosen}
              onHeader={() => views.show("header")}
              onCopy={copy}
            />
          )}
          {view === "header" && (
            <HeaderView
              key={lastShown(state.sheet)?.sheetId}
              session={session}
              sheetId={lastShown(state.sheet)?.sheetId ?? null}
              onKept={() => views.show("sheet")}
              onCancel={() => views.show("sheet")}
            />
          )}
        </Suspense>
      </main>
      <footer className={styles.foot}>
        {state.sheet.status === "failed" && state.sheet.last && (
          <Failure brief failure={state.sheet.failure} onRetry={() => void session.checkNow()} />
        )}
        <Notice action={state.action} copied={copied} onCopiedClose={() => setCopied(null)} />
        <StatusBar
          sheet={state.sheet}
          live={state.live}
          onLive={(live) => session.setLive(live)}
          settingsShown={view === "settings"}
          onSettings={() => views.show(view === "settings" ? "sheet" : "settings")}
        />
      </footer>
      <Announcer state={state} />
    </FluentProvider>
  );
}

function checkedOf(sheet: SheetState): Checked | null {
  const shown = lastShown(sheet);
  return shown?.status === "checked" ? shown : null;
}
