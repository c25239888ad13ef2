/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { paneStates } from "../helpers/pane-states";
import { removePane, renderPane } from "../helpers/render-pane";

jest.setTimeout(30_000);
afterEach(removePane);

describe("检查工作簿", () => {
  test("shows how far it is, and ends where it is cancelled", async () => {
    const { press } = await renderPane(paneStates["workbook-running"]);
    expect(screen.getByRole("progressbar", { name: "已检查 1/3 张工作表" })).toBeTruthy();
    await press("取消");
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByText("已取消，下面是取消前查过的工作表。")).toBeTruthy();
  });

  test("shows what was found in each sheet, and which could not be read", async () => {
    await renderPane(paneStates.workbook);
    const [failed, clean] = [
      screen.getByText("单兵设备").closest("li")!,
      screen.getByText("老旧小区电梯加装补贴").closest("li")!,
    ];
    expect(within(failed).getByText(/^工作表太大/)).toBeTruthy();
    expect(within(clean).getByText("没有问题")).toBeTruthy();
    expect(screen.getByText("1 张工作表里没有自评表")).toBeTruthy();
  });

  test("leads to a form, and tells when it is out of date", async () => {
    const { press, memory, advance, happen } = await renderPane({
      ...paneStates.findings,
      shows: "3 张工作表，2 张自评表",
      press: ["检查工作簿"],
    });
    happen(() => memory.enter("H12", 40));
    await advance(200);
    expect(screen.getByText("检查之后表格有过改动，结果可能已经不准。")).toBeTruthy();
    await press(/老旧小区电梯加装补贴/);
    expect(memory.selected()?.sheetId).toBe("b");
  });
});

describe("写入公式", () => {
  test("writes the cells that are chosen, and those alone; 撤销 puts them back", async () => {
    const { press, memory, user, advance } = await renderPane(paneStates.formulas);
    const before = memory.sheet("a");
    const boxes = screen.getAllByRole("checkbox");
    for (const box of boxes.slice(1)) await user.click(box);
    await press("写入 1 个公式");
    const written = memory
      .sheet("a")
      .formulas.flat()
      .filter((formula) => formula !== null);
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^=PERF\.RATE/);
    await press(/^撤销 .*恢复/);
    await advance(0);
    expect(memory.sheet("a").values).toEqual(before.values);
    expect(
      memory
        .sheet("a")
        .formulas.flat()
        .every((formula) => formula === null),
    ).toBe(true);
  });

  test("leaves a formula that stands there, unless it is chosen", async () => {
    await renderPane(paneStates["formulas-held"]);
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: "H19 总分" });
    expect(box.checked).toBe(false);
    expect(screen.getByText("已有公式 =SUM(H12:H18)+I6，勾选后会换掉。")).toBeTruthy();
  });
});
