/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { readKept } from "../../src/kept/kept";
import { paneStates } from "../helpers/pane-states";
import { removePane, renderPane } from "../helpers/render-pane";

jest.setTimeout(20_000);
afterEach(removePane);

const none = { ...paneStates.header, press: [], shows: "这张表里没有找到自评表" };

test("every role is listed with its cells, and a press selects them", async () => {
  const { memory, press } = await renderPane(paneStates.readings);
  await press(/^得分 H12:H18/);
  expect(memory.selected()).toEqual({
    sheetId: "a",
    range: { top: 11, left: 7, bottom: 17, right: 7 },
  });
  await press(/^总分/);
  expect(memory.selected()?.range).toMatchObject({ top: 18, left: 7 });
  expect(memory.counts.write).toBe(0);
  expect(screen.getByText("把握：高（100%）")).toBeTruthy();
});

test("a header that is confirmed takes two presses to findings", async () => {
  const { memory, press } = await renderPane(none);
  await press("指定表头");
  await screen.findByText(/^表头在第 3 到 4 行/);
  await press("保存并检查");
  await screen.findByText("得分超过分值");
  expect(readKept(memory.kept()).kept.layouts).toHaveLength(1);
});

test("a role that is given to one column is taken from the other", async () => {
  const { user } = await renderPane(paneStates.header);
  const role = (name: string): HTMLSelectElement => screen.getByLabelText(name);
  await user.selectOptions(role("D 列“做到了多少”是"), "年度指标值");
  expect(role("C 列“打算做到”是").value).toBe("other");
  expect(role("D 列“做到了多少”是").value).toBe("target");
});

test("without what a check needs, nothing is kept", async () => {
  const { memory, press, user } = await renderPane(paneStates.header);
  for (const name of ["D 列“做到了多少”是", "F 列“实得”是"]) {
    await user.selectOptions(screen.getByLabelText(name), "不用这一列");
  }
  await press("保存并检查");
  expect(memory.counts.keep).toBe(0);
  expect(screen.getByText(/^至少要有/)).toBeTruthy();
});

test("a layout without a name is not kept, and the field says so", async () => {
  const { memory, press, user } = await renderPane(paneStates.header);
  await user.clear(screen.getByLabelText("版式名称"));
  await press("保存并检查");
  expect(memory.counts.keep).toBe(0);
  expect(screen.getByText(/^请写一个版式名称/)).toBeTruthy();
});

test("where no header was found, there is a way back", async () => {
  const { press } = await renderPane(paneStates["header-none"]);
  await press("取消");
  expect(screen.getByRole("heading", { name: "这张表里没有找到自评表" })).toBeTruthy();
});

test("a file of layouts that cannot be read is said to be so", async () => {
  const { user } = await renderPane(paneStates.readings);
  const file = new File(["[]"], "版式.json", { type: "application/json" });
  const gone = Object.assign(file, { text: () => Promise.reject(new Error("gone")) });
  const [input] = document.querySelectorAll<HTMLInputElement>("input[type=file]");
  await user.upload(input!, gone);
  expect(await screen.findByText(/^读不了“版式.json”/)).toBeTruthy();
});

test("a sheet is said to be no form, and checked again", async () => {
  const { memory, press } = await renderPane(paneStates.readings);
  await press("这张表不是自评表");
  expect(readKept(memory.kept()).kept.sheets).toEqual({ 单兵设备: { notForm: "sheet" } });
  await press("检查本表");
  await screen.findByRole("heading", { name: "这张表不作检查" });
  await press("恢复检查");
  await screen.findAllByText("得分超过分值");
  expect(readKept(memory.kept()).kept.sheets).toEqual({});
});

test("what is said of the sheet is said aloud, and the focus stays below it", async () => {
  const { press } = await renderPane(paneStates.readings);
  await press("这张表不是自评表");
  expect(document.activeElement?.textContent).toMatch(/您标明了这张表不是自评表/);
  expect(screen.getByText("这张表不作检查").getAttribute("role")).toBe("status");
  await press("恢复检查");
  expect(document.activeElement?.textContent).toMatch(/这张表不是自评表/);
});

test("of a form not yet filled in, it is not said aloud that it is right", async () => {
  await renderPane(paneStates["blank-form"]);
  const news = screen.getAllByRole("status").map(({ textContent }) => textContent);
  expect(news).toContain("这是一张还没有填写的自评表");
});

test("one of several forms is said to be none", async () => {
  const { press } = await renderPane(paneStates["readings-said"]);
  await press("恢复检查 C11 起的表");
  expect(screen.getAllByText("购买新智能单兵设备").length).toBeGreaterThan(0);
  await press("这一份不是自评表");
  expect(screen.getByText(/C11 起的表标为不是自评表/)).toBeTruthy();
});

test("the unit of money and a column of percentages are kept", async () => {
  const { memory, user, advance } = await renderPane(paneStates.readings);
  await user.selectOptions(screen.getByLabelText("金额单位"), "元");
  await advance(0);
  await user.click(screen.getByLabelText("“实际完成值”这一列的数是百分数"));
  await advance(0);
  expect(readKept(memory.kept()).kept.sheets).toEqual({
    单兵设备: { moneyUnit: "yuan", percentColumns: ["actual"] },
  });
  await user.selectOptions(screen.getByLabelText("金额单位"), "");
  await advance(0);
  await user.click(screen.getByLabelText("“实际完成值”这一列的数是百分数"));
  await advance(0);
  expect(readKept(memory.kept()).kept.sheets).toEqual({});
});
