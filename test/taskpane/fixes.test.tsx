/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { textAt } from "../../src/sheet/sheet";
import { paneStates } from "../helpers/pane-states";
import { removePane, renderPane, type RenderedPane } from "../helpers/render-pane";

jest.setTimeout(30_000);
afterEach(removePane);

const h12 = "修复 H12：将得分改为 40";
const shownIn = ({ memory }: RenderedPane, row: number, column: number): string =>
  textAt(memory.sheet(memory.activeId()), row, column);

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

const linesOf = (list: HTMLElement): readonly (string | null)[] =>
  within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("全部修复", () => {
  test("leaves what is only offered, and a total that is wrong by it", async () => {
    const pane = await renderPane(paneStates["fix-all-preview"]);
    const list = screen.getByRole("group", { name: "将改正 2 个单元格" });
    expect(linesOf(list)).toEqual([
      "H696.21 → 93.77执行率填 96.21%，按 91.60/97.68 应为 93.77%。",
      "C20良 → 优总分 98.37 对应“优”，填了“良”。",
    ]);
    await pane.press("改正");
    expect(shownIn(pane, 19, 2)).toBe("优");
    expect(screen.getByText(/得分 42 超过/)).toBeTruthy();
  });

  test("lists what follows from what it changes, and writes it all at once", async () => {
    const pane = await renderPane(paneStates["fix-all-chain"]);
    const list = screen.getByRole("group", { name: "将改正 6 个单元格" });
    const begins = (line: string): unknown => expect.stringContaining(line) as unknown;
    expect(linesOf(list)).toEqual([
      begins("H678.50 → 87.5执行率填 78.5%"),
      begins("I67.85 → 8.75执行率 87.5% × 10 分"),
      begins("G1120.00 → 20"),
      begins("H1120.00 → 20"),
      begins("H1797.85 → 98.75总分填 97.85"),
      begins("C18良 → 优总分 98.75"),
    ]);
    await pane.press("改正");
    expect(pane.memory.counts.write).toBe(1);
    expect(screen.queryByRole("button", { name: /^全部修复/ })).toBeNull();
    await pane.press(/^撤销 .*恢复/);
    expect([shownIn(pane, 5, 7), shownIn(pane, 17, 2)]).toEqual(["78.50", "良"]);
  });

  test("is not done where the form has changed since it was shown", async () => {
    const pane = await renderPane(paneStates["fix-all-chain"]);
    pane.memory.enter("H12", 9, "lost");
    await pane.press("改正");
    expect(pane.memory.counts.write).toBe(0);
    expect(screen.getByText(/表格已经变了，什么也没有改/)).toBeTruthy();
  });
});

test("of two readings of a fault the user chooses one", async () => {
  const pane = await renderPane(paneStates["fix-choices"]);
  await pane.press("改正：将“其中：当年财政拨款”改为 380");
  expect([shownIn(pane, 5, 3), shownIn(pane, 6, 3)]).toEqual(["380.00", "380.00"]);
});

test("a formula is only replaced by another one, which is shown beside it", async () => {
  const pane = await renderPane(paneStates["fix-formula"]);
  const [line] = linesOf(screen.getByRole("group", { name: "将总分改为 100" }));
  expect(line).toContain("原公式 =SUM(H11:H16)新公式 =SUM(I6,H11:H16)");
  await pane.press("改正");
  expect(pane.memory.sheet("b").formulas[16]?.[7]).toBe("=SUM(I6,H11:H16)");
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
