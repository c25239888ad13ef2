import { act, cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import type { Scheme } from "../../src/taskpane/theme";
import { createViews } from "../../src/taskpane/view";
import { createManualClock, type ManualClock } from "./manual-clock";
import { stagePane, type PaneStage, type PaneState } from "./pane-stage";

// The search by role is much faster where it need not ask what is hidden: nothing here is.
configure({ asyncUtilTimeout: 5_000, defaultHidden: true });

export interface RenderedPane extends PaneStage {
  /** Lets time pass, and the pane show what came of it. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Something happens outside of the pane. */
  readonly happen: (event: () => void) => void;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly setScheme: (scheme: Scheme) => void;
}

/** The pane over a session in a state, after all that the state asks for has been done. */
export async function renderPane(state: PaneState): Promise<RenderedPane> {
  const clock: ManualClock = createManualClock();
  const stage = stagePane(state, clock);
  const listeners = new Set<() => void>();
  let scheme: Scheme = "light";
  const user = userEvent.setup();

  async function advance(milliseconds: number): Promise<void> {
    await act(() => clock.advance(milliseconds));
  }

  async function press(name: string | RegExp): Promise<void> {
    const [button] = await screen.findAllByRole("button", { name });
    await user.click(button!);
    await advance(0);
  }

  render(
    <App
      session={stage.session}
      theme={{
        scheme: () => scheme,
        subscribe(listener) {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
      }}
      views={createViews()}
    />,
  );
  if (state.start) act(() => stage.session.start());
  await advance(0);
  act(() => state.after?.(stage));
  await advance(200);
  for (const name of state.press) await press(name);
  await screen.findAllByText(state.shows);

  return {
    ...stage,
    advance,
    happen: (event) => act(event),
    press,
    user,
    setScheme(next) {
      scheme = next;
      act(() => listeners.forEach((listener) => listener()));
    },
  };
}

/** Takes the pane away; without that, what Fluent watches would outlive the test. */
export function removePane(): void {
  cleanup();
}
