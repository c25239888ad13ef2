/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { readKept, type Kept } from "../../src/kept/kept";
import { paneStates } from "../helpers/pane-states";
import { removePane, renderPane, type RenderedPane } from "../helpers/render-pane";

jest.setTimeout(60_000);
afterEach(removePane);

function kept({ memory }: RenderedPane): Kept {
  return readKept(memory.kept()).kept;
}

function field(name: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(name);
}

async function type({ user }: RenderedPane, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), text);
}

describe("口径", () => {
  test("stands in the head of the form, and leads to the settings", async () => {
    const { press } = await renderPane(paneStates.findings);
    await press("口径：国家通用");
    expect(await screen.findByRole("heading", { name: "设置" })).toBe(document.activeElement);
    expect(screen.getAllByRole("radio")).toHaveLength(8);
    await press("设置");
    expect(screen.getByText("购买新智能单兵设备")).toBeTruthy();
  });

  test("is kept by one write when it is saved, and not before", async () => {
    const pane = await renderPane(paneStates.settings);
    await pane.user.click(screen.getByRole("radio", { name: /^湖北/ }));
    expect(pane.memory.counts.keep).toBe(0);
    await pane.press("保存到本工作簿");
    expect(pane.memory.counts).toMatchObject({ keep: 1, write: 0 });
    expect(kept(pane).profile).toEqual({ base: "hubei", changes: {} });
    expect(screen.getByText(/^已保存在工作簿里/)).toBeTruthy();
    await pane.press("保存到本工作簿");
    expect(pane.memory.counts.keep).toBe(1);
    await pane.press("检查本表");
    expect(screen.getByRole("button", { name: "口径：湖北" })).toBeTruthy();
  });

  test("that is wrong is said at its field, and not kept until it is right", async () => {
    const pane = await renderPane(paneStates["settings-parts"]);
    await type(pane, "优", "九十");
    expect(screen.getByRole("alert").textContent).toBe("“等级分数段的下限”应是 0 到 100 的数。");
    await pane.press("更多设置（改了 1 项）");
    await pane.press("保存到本工作簿");
    expect(pane.memory.counts.keep).toBe(0);
    expect(document.activeElement).toBe(field("优"));
    await type(pane, "优", "95");
    await pane.press("保存到本工作簿");
    expect(kept(pane).profile?.changes.gradeBands?.[0]).toEqual({ grade: "excellent", from: 95 });
  });

  test("shows what is changed, and gives each part back", async () => {
    const pane = await renderPane(paneStates["settings-kept"]);
    await pane.press("更多设置（改了 1 项）");
    expect(field("执行率低于多少 % 要写原因").value).toBe("70");
    await pane.press("恢复：阈值");
    expect(field("执行率低于多少 % 要写原因").value).toBe("80");
    await pane.press("保存到本工作簿");
    expect(kept(pane).profile).toEqual({ base: "hubei", changes: {} });
  });

  test("goes back to what is usual, and the rest stays kept", async () => {
    const pane = await renderPane(paneStates["settings-kept"]);
    await pane.press("恢复默认：不选定口径");
    expect(kept(pane)).toMatchObject({ profile: null, waivers: [{ at: "H12" }] });
    expect(screen.getByText(/^还没有选定口径/)).toBeTruthy();
  });

  test("goes from one workbook to another by copy and paste", async () => {
    const first = await renderPane(paneStates["settings-kept"]);
    await first.press("复制口径");
    const copied = await navigator.clipboard.readText();
    removePane();

    const second = await renderPane(paneStates["settings-paste"]);
    await second.user.click(field("口径的内容"));
    await second.user.paste(copied);
    await second.press("读入");
    expect(second.memory.counts.keep).toBe(0);
    await second.press("保存到本工作簿");
    expect(kept(second).profile).toEqual(kept(first).profile);
  });

  test("that Excel does not keep stays in the fields", async () => {
    const pane = await renderPane(paneStates.settings);
    pane.memory.fail("keep", "unknown");
    await pane.user.click(screen.getByRole("radio", { name: /^湖北/ }));
    await pane.press("保存到本工作簿");
    expect(screen.getByText(/^Excel 没有完成这一步。请再试一次/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /^湖北/ }).checked).toBe(true);
    await pane.press("保存到本工作簿");
    expect(kept(pane).profile?.base).toBe("hubei");
  });
});

describe("规则级别", () => {
  test("lists the rules that were changed, each with a way back", async () => {
    const pane = await renderPane(paneStates["settings-kept"]);
    const section = screen.getByRole("region", { name: "规则级别" });
    expect(within(section).getAllByRole("listitem")).toHaveLength(2);
    await pane.press("恢复默认：缺指标名称");
    expect(kept(pane).severities).toEqual({ "row.percent-over-100": "error" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("恢复默认：比率超过 100%");
  });

  test("reaches any rule, and does not keep what is usual", async () => {
    const pane = await renderPane(paneStates.settings);
    const rules = screen.getByRole("combobox", { name: "选一条规则来改" });
    await pane.user.selectOptions(rules, "得分超过分值");
    const severity = screen.getByRole("combobox", { name: "“得分超过分值”的级别" });
    await pane.user.selectOptions(severity, "提示");
    await pane.advance(0);
    expect(kept(pane).severities).toEqual({ "row.score-over-points": "info" });
    await pane.user.selectOptions(severity, "错误");
    await pane.advance(0);
    expect(kept(pane).severities).toEqual({});
  });
});

test("豁免 lists what is waived in every sheet, and takes it back", async () => {
  const pane = await renderPane(paneStates["settings-kept"]);
  expect(screen.getByText("单兵设备 H12")).toBeTruthy();
  await pane.press("取消豁免：H12 得分超过分值");
  expect(kept(pane).waivers).toEqual([]);
  expect(screen.getByText(/^没有豁免/)).toBeTruthy();
});

test("what cannot be read is named, with what to do; the rest is in force", async () => {
  const pane = await renderPane(paneStates["settings-damaged"]);
  const note = screen.getByText("有设置没有用上").parentElement!;
  expect(within(note).getAllByRole("listitem")).toHaveLength(3);
  expect(note.textContent).toMatch(/请在下面重新设置并保存/);
  expect(kept(pane).severities).toEqual({ "row.name-missing": "off" });
});

test("while the workbook cannot be asked, nothing is said of its profile", async () => {
  await renderPane(paneStates["settings-failed"]);
  expect(screen.queryByText(/^还没有选定口径/)).toBeNull();
});

test("what Excel does not let us read is tried again", async () => {
  const { memory, press, advance } = await renderPane(paneStates["settings-failed"]);
  memory.heal();
  await press("再试一次");
  await advance(1_000);
  expect(screen.queryByText(/^暂时读不到/)).toBeNull();
});
