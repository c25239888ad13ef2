import type { Clock } from "../../../src/session/clock";
import { mountPane } from "../../../src/taskpane/mount";
import { stagePane, type PaneState } from "../../helpers/pane-stage";
import { paneStates } from "../../helpers/pane-states";

const clock: Clock = {
  now: () => performance.now(),
  today: () => "2026-01-31",
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Shows the pane in the state that the address names. */
function show(): void {
  const wanted = new URLSearchParams(location.search).get("state");
  const [, state] = Object.entries<PaneState>(paneStates).find(([name]) => name === wanted)!;
  const stage = stagePane(state, clock);
  const { session } = stage;
  mountPane(document.getElementById("pane")!, { session });
  if (state.start) session.start();
  if (!state.after) return;

  const end = session.subscribe(() => {
    if (session.getState().sheet.status !== "checked") return;
    end();
    state.after?.(stage);
    document.body.dataset["arranged"] = "true";
  });
}

show();
