import type { Session } from "../session/session";

/** Tells the session whether the pane is open and seen, and when the user turns to it. */
export function followVisibility({
  setVisible,
  focus,
}: Pick<Session, "setVisible" | "focus">): void {
  let isOpen = true;
  const tell = (): void => setVisible(isOpen && document.visibilityState === "visible");

  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      isOpen = visibilityMode === Office.VisibilityMode.taskpane;
      tell();
    })
    // Where Office does not tell, the pane counts as open.
    .catch(() => undefined);
  document.addEventListener("visibilitychange", tell);
  addEventListener("focus", focus);
  tell();
}
