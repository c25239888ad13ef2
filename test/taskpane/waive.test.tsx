/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { readKept } from "../../src/kept/kept";
import { paneStates } from "../helpers/pane-states";
import { removePane, renderPane, type RenderedPane } from "../helpers/render-pane";

jest.setTimeout(60_000);
afterEach(removePane);

const h12 = "豁免：H12 得分超过分值";

async function fill({ user, press }: RenderedPane, reason: string, name: string): Promise<void> {
  await user.type(await screen.findByRole("textbox", { name: /^理由/ }), reason);
  await user.clear(screen.getByRole("textbox", { name: /^姓名/ }));
  await user.type(screen.getByRole("textbox", { name: /^姓名/ }), name);
  await press("确定");
}

function waivers({ memory }: RenderedPane): readonly unknown[] {
  return readKept(memory.kept()).kept.waivers;
}

describe("豁免", () => {
  test("takes the finding out of the counts, keeps why and by whom, and writes no cell", async () => {
    const pane = await renderPane(paneStates.findings);
    await pane.press(h12);
    await fill(pane, "另有规定", "王芳");
    expect(screen.queryByRole("button", { name: h12 })).toBeNull();
    expect(screen.getByRole("img", { name: "错误 6" })).toBeTruthy();
    expect(waivers(pane)).toMatchObject([
      { sheet: "单兵设备", at: "H12", reason: "另有规定", name: "王芳", date: "2026-01-31" },
    ]);
    expect(pane.memory.counts.write).toBe(0);
    expect(screen.getByText(/^已保存在工作簿里/)).toBeTruthy();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("定位到 H13");

    await pane.press("展开 1 项豁免");
    const [entry] = screen.getAllByText("理由：另有规定");
    expect(entry!.closest("li")!.textContent).toContain("王芳，2026-01-31");
  });

  test("asks for reason and name, and keeps nothing without them", async () => {
    const pane = await renderPane(paneStates["waive-faults"]);
    expect(screen.getByText("请写明理由，不超过 300 个字。")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^理由/ }));
    await pane.user.keyboard("另有规定");
    await pane.press("确定");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^姓名/ }));
    expect(pane.memory.kept()).toBeNull();
  });

  test("remembers the name for the next one", async () => {
    const pane = await renderPane(paneStates.findings);
    await pane.press(h12);
    await fill(pane, "另有规定", "王芳");
    await pane.press(/^豁免：H13/);
    const name = await screen.findByRole<HTMLInputElement>("textbox", { name: /^姓名/ });
    expect(name.value).toBe("王芳");
  });

  test("that Excel refuses leaves what was typed, and says what to do", async () => {
    const pane = await renderPane(paneStates.findings);
    pane.memory.fail("keep", "busy");
    await pane.press(h12);
    await fill(pane, "另有规定", "王芳");
    expect(screen.getByText(/^Excel 正忙。请关闭打开的对话框/)).toBeTruthy();
    const reason = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^理由/ });
    expect(reason.value).toBe("另有规定");
    await pane.press("确定");
    expect(waivers(pane)).toHaveLength(1);
  });

  test("closes with Escape, and gives the focus back", async () => {
    const { press, user } = await renderPane(paneStates.findings);
    await press(h12);
    await screen.findByRole("textbox", { name: /^理由/ });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: /^理由/ })).toBeNull();
    expect(document.activeElement?.getAttribute("aria-label")).toBe(h12);
  });

  test("is taken back with 取消豁免", async () => {
    const pane = await renderPane(paneStates.waived);
    await pane.press("取消豁免：H12 得分超过分值");
    expect(screen.getByRole("button", { name: h12 })).toBeTruthy();
    expect(waivers(pane)).toEqual([]);
  });

  test("ends when the values of the row change", async () => {
    const { memory, happen, advance } = await renderPane(paneStates.waived);
    happen(() => memory.enter("H12", 43));
    await advance(200);
    expect(screen.getByText(/得分 43 超过/)).toBeTruthy();
    expect(screen.queryByText("已豁免 1 项")).toBeNull();
  });

  test("of everything is not called a form without a fault", async () => {
    await renderPane(paneStates["clean-but-waived"]);
    expect(screen.queryByText("没有发现问题")).toBeNull();
    expect(screen.getByText("已豁免 12 项")).toBeTruthy();
    expect(screen.getByText("检查完毕，没有其他问题。已豁免 12 项。")).toBeTruthy();
  });
});

test("复制全部 ends with a line of what is waived", async () => {
  const { press } = await renderPane(paneStates.waived);
  await press("复制全部");
  const lines = (await navigator.clipboard.readText()).split("\n");
  expect(lines.at(-1)).toMatch(/^已豁免 1 项：H12 得分超过分值（.*；王芳，2026-01-31）$/);
});

test("the check of the workbook tells what is waived", async () => {
  await renderPane({
    ...paneStates["clean-but-waived"],
    press: ["检查工作簿"],
    shows: "1 张工作表，1 张自评表",
  });
  expect(screen.getByText("已豁免 12 项")).toBeTruthy();
  expect(screen.queryByText("没有问题")).toBeNull();
});

test("a rule is turned off where one of its findings stands", async () => {
  const { press, user, memory, advance } = await renderPane(paneStates.findings);
  await press("说明：H12 得分超过分值");
  const choice = screen.getByRole("combobox", { name: "这条规则的级别：得分超过分值" });
  expect(
    within(choice)
      .getAllByRole("option")
      .map((each) => each.textContent),
  ).toEqual(["关闭", "提示", "警告", "错误"]);
  await user.selectOptions(choice, "关闭");
  await advance(0);
  expect(screen.queryByRole("button", { name: h12 })).toBeNull();
  expect(readKept(memory.kept()).kept.severities).toEqual({ "row.score-over-points": "off" });
});
