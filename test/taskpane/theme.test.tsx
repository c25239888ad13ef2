/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { createThemeSource, type HostTheme } from "../../src/taskpane/theme";
import { paneStates } from "../helpers/pane-states";
import { removePane, renderPane } from "../helpers/render-pane";

jest.setTimeout(30_000);
afterEach(removePane);

test("the pane is Chinese, and changes its colours at once", async () => {
  const { setScheme } = await renderPane(paneStates.clean);
  const root = screen.getByRole("main").closest<HTMLElement>("[lang]")!;
  expect(root.lang).toBe("zh-CN");
  const background = (): string =>
    getComputedStyle(root).getPropertyValue("--colorNeutralBackground1");
  expect(background()).toBe("#ffffff");
  setScheme("dark");
  expect(background()).toBe("#292929");
});

describe("the scheme", () => {
  const system = Object.assign(new EventTarget(), { matches: true });
  let host: HostTheme | null = null;
  beforeAll(() => {
    Object.defineProperty(window, "matchMedia", { value: () => system });
  });

  test.each<[string, HostTheme | null, string]>([
    ["of the program", { isDark: false }, "light"],
    ["of a dark program", { isDark: true }, "dark"],
    ["of the system, where the program does not say", null, "dark"],
  ])("is that %s", (_, theme, expected) => {
    host = theme;
    expect(createThemeSource(() => host).scheme()).toBe(expected);
  });

  test("is asked for again when the system's changes, or the user comes back", () => {
    let calls = 0;
    const end = createThemeSource(() => null).subscribe(() => calls++);
    system.dispatchEvent(new Event("change"));
    window.dispatchEvent(new Event("focus"));
    document.dispatchEvent(new Event("visibilitychange"));
    expect(calls).toBe(3);
    end();
    system.dispatchEvent(new Event("change"));
    expect(calls).toBe(3);
  });
});
