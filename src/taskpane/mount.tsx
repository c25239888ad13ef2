import { createRoot } from "react-dom/client";
import type { Session } from "../session/session";
import { App } from "./App";
import { createThemeSource, type ReadTheme } from "./theme";
import { createViews, type Views } from "./view";

export interface PaneOptions {
  /** Not started here. */
  readonly session: Session;
  readonly readTheme?: ReadTheme;
  readonly views?: Views;
}

/** Shows a session in an element; returns what takes it away again. */
export function mountPane(
  root: HTMLElement,
  { session, readTheme = () => null, views = createViews() }: PaneOptions,
): () => void {
  const reactRoot = createRoot(root);
  reactRoot.render(<App session={session} theme={createThemeSource(readTheme)} views={views} />);
  return () => reactRoot.unmount();
}
