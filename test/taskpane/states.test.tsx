/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { PaneState } from "../helpers/pane-stage";
import { paneStates } from "../helpers/pane-states";
import { removePane, renderPane } from "../helpers/render-pane";

jest.setTimeout(30_000);
afterEach(removePane);

test.each(Object.entries<PaneState>(paneStates))("%s", async (_, state) => {
  await renderPane(state);
  expect(screen.getAllByText(state.shows).length).toBeGreaterThan(0);
});
