/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { insertRow } from "../helpers/cells";
import { paneStates } from "../helpers/pane-states";
import { removePane, renderPane } from "../helpers/render-pane";

jest.setTimeout(30_000);
afterEach(removePane);

const headings = (level: number): (string | null)[] =>
  screen.getAllByRole("heading", { level }).map(({ textContent }) => textContent);

describe("what is shown of a form", () => {
  test("is its name, year, unit of money, and figures as printed and computed", async () => {
    await renderPane(paneStates.findings);
    expect(headings(1)).toEqual(["绩效自评检查", "购买新智能单兵设备"]);
    expect(screen.getByText(/^2023 年度 · 金额单位：万元/)).toBeTruthy();
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
      "总分",
      "等级",
      "执行率",
    ]);
    expect(screen.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "98.37核算 100.37",
      "良核算 优",
      "96.21核算 93.77%",
    ]);
  });

  test("is every finding, by severity and part; infos stay folded", async () => {
    const { press } = await renderPane(paneStates.findings);
    expect(headings(2).slice(0, 2)).toEqual(["错误 7", "警告 4"]);
    expect(headings(3)).toEqual(["资金", "指标", "合计", "资金", "目标", "指标"]);
    expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(11);
    expect(screen.getByText("「采购设备数量」得分 42 超过分值 40。")).toBeTruthy();
    await press("展开 1 条提示");
    expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(12);
  });

  test("is the other form of the sheet where it is chosen", async () => {
    const { user } = await renderPane(paneStates["several-forms"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "选择自评表" }), "1");
    expect(screen.getByText("没有发现问题")).toBeTruthy();
  });

  test("is what was checked, where nothing was found", async () => {
    await renderPane(paneStates.clean);
    expect(screen.getByText(/^已按 \d+ 条规则逐格核对/)).toBeTruthy();
  });
});

test("定位 selects the cell", async () => {
  const { press, memory } = await renderPane(paneStates.findings);
  await press("定位到 H12");
  expect(memory.selected()).toEqual({
    sheetId: "a",
    range: { top: 11, left: 7, bottom: 11, right: 7 },
  });
});

test("说明 gives the row's own figures, the reason, the document, and an example", async () => {
  const { press } = await renderPane(paneStates.findings);
  await press("说明：H12 得分超过分值");
  const card = screen.getByRole("button", { name: "定位到 H12" }).closest("li")!;
  await within(card).findByRole("table");
  expect(
    within(card)
      .getAllByRole("definition")
      .slice(0, -1)
      .map(({ textContent }) => textContent),
  ).toEqual([
    "目标 =103.00(台)，实际 103.00(台)，分值 40.00，得分 42.00",
    "得分高于分值会使总分虚高，系统也不让保存。",
    expect.stringContaining("请以原文为准"),
    "建议把得分降到分值。",
  ]);
  expect(
    within(card)
      .getAllByRole("row")
      .map((row) => [...row.children].map(({ textContent }) => textContent)),
  ).toEqual([
    ["三级指标", "分值", "得分"],
    ["加装电梯数量", "10", "12 → 10"],
  ]);
  expect(within(card).getByRole("deletion").textContent).toBe("12");
  expect(within(card).getByRole("insertion").textContent).toBe("10");
});

test("说明 names the settings that the rule heeds", async () => {
  const { press } = await renderPane(paneStates.findings);
  await press("说明：C20 等级与总分不符");
  expect(await screen.findByText("按所选口径的“等级分数段”核对。")).toBeTruthy();
});

describe("while the user types", () => {
  test("findings and what is open stay until the next ones are there", async () => {
    const { press, memory, advance, happen } = await renderPane(paneStates.findings);
    await press("说明：H12 得分超过分值");
    const card = screen.getByRole("button", { name: "定位到 H12" }).closest("li");
    const news = screen.getAllByRole("status").map(({ textContent }) => textContent);

    happen(() => memory.enter("H12", 43));
    await advance(0);
    expect(screen.getByText("正在重新检查…")).toBeTruthy();
    expect(screen.getByText(/得分 42 超过/)).toBeTruthy();
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toEqual(news);

    await advance(200);
    expect(screen.getByText(/得分 43 超过/).closest("li")).toBe(card);
    expect(screen.getByText("得分高于分值会使总分虚高，系统也不让保存。")).toBeTruthy();
  });

  test("a row above moves the finding, and leaves it open", async () => {
    const { press, memory, advance, happen } = await renderPane(paneStates.findings);
    await press("说明：H12 得分超过分值");
    happen(() => memory.change((sheet) => insertRow(sheet, 0)));
    await advance(200);
    expect(screen.getByRole("button", { name: "定位到 H13" })).toBeTruthy();
    expect(screen.getByText("得分高于分值会使总分虚高，系统也不让保存。")).toBeTruthy();
  });

  test("counts are told once, when all is read", async () => {
    const { memory, advance, happen } = await renderPane(paneStates.findings);
    expect(screen.getByText("检查完毕：错误 7 处，警告 4 处，提示 1 处。")).toBeTruthy();
    happen(() => memory.enter("H12", 40));
    await advance(0);
    expect(screen.getByText("检查完毕：错误 7 处，警告 4 处，提示 1 处。")).toBeTruthy();
    await advance(200);
    expect(screen.getByText(/^检查完毕：错误 5 处/)).toBeTruthy();
  });
});

test("live checking is switched off and on", async () => {
  const { user, memory, advance, happen } = await renderPane(paneStates.findings);
  await user.click(screen.getByRole("switch", { name: "实时检查" }));
  happen(() => memory.enter("H12", 40));
  await advance(1_000);
  expect(screen.getByText("表格已改动，还没有重新检查")).toBeTruthy();
  expect(screen.getByText(/得分 42 超过/)).toBeTruthy();
  await user.click(screen.getByRole("switch", { name: "实时检查" }));
  await advance(200);
  expect(screen.queryByText(/得分 42 超过/)).toBeNull();
});
