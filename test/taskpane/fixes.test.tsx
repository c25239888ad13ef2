/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { textAt } from "../../src/sheet/sheet";
import { paneStates } from "../helpers/pane-states";
import { removePane, renderPane, type RenderedPane } from "../helpers/render-pane";

jest.setTimeout(30_000);
afterEach(removePane);

const h12 = "修复 H12：将得分改为 40";
const shownIn = ({ memory }: RenderedPane, row: number, column: number): string =>
  textAt(memory.sheet("a"), row, column);

describe("a fix", () => {
  test("is shown before it is written, and then written", async () => {
    const pane = await renderPane(paneStates.findings);
    await pane.press(h12);
    const preview = screen.getByRole("group", { name: "将得分改为 40" });
    expect(within(preview).getByRole("listitem").textContent).toBe("H1242.00 → 40");
    expect(pane.memory.counts.write).toBe(0);
    expect(document.activeElement?.textContent).toBe("改正");

    await pane.press("改正");
    expect(pane.memory.counts.write).toBe(1);
    expect(screen.queryByText(/得分 42 超过/)).toBeNull();
    expect(screen.getByText("已改写 1 个单元格，可以撤销。")).toBeTruthy();
  });

  test("is put away by Esc, which gives the focus back", async () => {
    const { press, user, memory } = await renderPane(paneStates.findings);
    await press(h12);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: "将得分改为 40" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: h12 }));
    expect(memory.counts.write).toBe(0);
  });

  test("that other cells do not determine says so", async () => {
    const { press } = await renderPane(paneStates.findings);
    await press(/^修复 H13/);
    expect(screen.getByText("这是建议值，请核对后再改。")).toBeTruthy();
  });

  test("of what has been mended meanwhile is not offered", async () => {
    const { press, memory } = await renderPane(paneStates.findings);
    memory.enter("H12", 40, "lost");
    await press(h12);
    expect(screen.queryByRole("button", { name: "改正" })).toBeNull();
  });

  test("leaves the focus at the finding that follows", async () => {
    const { press } = await renderPane(paneStates.findings);
    await press(h12);
    await press("改正");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("定位到 H13");
  });
});

describe("撤销", () => {
  test("names what it puts back, and does", async () => {
    const pane = await renderPane(paneStates.findings);
    const before = shownIn(pane, 11, 7);
    await pane.press(h12);
    await pane.press("改正");
    expect(shownIn(pane, 11, 7)).not.toBe(before);
    await pane.press("撤销 H12：恢复 H12 原来的内容");
    expect(shownIn(pane, 11, 7)).toBe(before);
    expect(screen.getByText(/得分 42 超过/)).toBeTruthy();
  });

  test("has nothing to do at first", async () => {
    const { press, memory } = await renderPane(paneStates.findings);
    await press("撤销：没有可恢复的改动");
    expect(memory.counts.write).toBe(0);
  });
});

test("全部修复 lists what it would change, and leaves what is only offered", async () => {
  const pane = await renderPane(paneStates["fix-all-preview"]);
  const list = screen.getByRole("group", { name: "将改正 3 个单元格" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["H696.21 → 93.77", "H1998.37 → 100.37", "C20良 → 优"]);
  await pane.press("改正");
  expect(shownIn(pane, 19, 2)).toBe("优");
  expect(screen.getByText(/得分 42 超过/)).toBeTruthy();
});

test("a protected sheet is a sentence with a next step", async () => {
  await renderPane(paneStates.protected);
  expect(screen.getByText(/受保护，不能改写。请在“审阅”里撤消工作表保护/)).toBeTruthy();
});

describe("复制", () => {
  test("of one finding is a text for a chat", async () => {
    const { press } = await renderPane(paneStates.findings);
    await press("复制：H12 得分超过分值");
    expect(await navigator.clipboard.readText()).toMatch(
      /^\[错误\] H12 得分超过分值：「采购设备数量」得分 42 超过分值 40。\n依据：/,
    );
  });

  test("of all of them is numbered under the name of the form", async () => {
    await renderPane(paneStates.copied);
    const lines = (await navigator.clipboard.readText()).split("\n");
    expect(lines).toHaveLength(13);
    expect(lines[0]).toBe(
      "购买新智能单兵设备（工作表“单兵设备”）：错误 7 处，警告 4 处，提示 1 处",
    );
    expect(lines[1]).toMatch(/^1\. \[错误\] H6 /);
  });

  test("by hand is offered where the page may not", async () => {
    const { press } = await renderPane(paneStates.findings);
    Object.defineProperty(document, "execCommand", { configurable: true, value: () => false });
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error("refused")) },
    });
    await press("复制：H12 得分超过分值");
    const area = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "复制" });
    expect(area.value).toContain("得分 42 超过");
    expect(area.selectionEnd).toBe(area.value.length);
  });
});
