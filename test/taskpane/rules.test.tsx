/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { ruleText } from "../../src/text/rules";
import { paneStates } from "../helpers/pane-states";
import { removePane, renderPane } from "../helpers/render-pane";

jest.setTimeout(30_000);
afterEach(removePane);

const listed = (): readonly (string | null)[] =>
  screen.queryAllByRole("listitem").map(({ textContent }) => textContent);

test("every rule is listed once, by the part of the form", async () => {
  await renderPane(paneStates.rules);
  expect([...listed()].sort()).toEqual(
    Object.values(ruleText)
      .map(({ title }) => title)
      .sort(),
  );
  const parts = screen.getAllByRole("heading", { level: 2 });
  expect(parts.map(({ textContent }) => textContent)).toEqual([
    "资金（10 条）",
    "目标（4 条）",
    "指标（27 条）",
    "合计（8 条）",
    "结构（12 条）",
  ]);
});

test("a search finds the rules that speak of a word, in whatever width it is typed", async () => {
  const { user } = await renderPane(paneStates.rules);
  const field = screen.getByRole("searchbox", { name: "查找规则" });
  expect(document.activeElement).toBe(field);
  await user.type(field, "#REF！");
  expect(listed()).toEqual(["单元格公式出错"]);
  await user.clear(field);
  await user.type(field, "无此规则");
  expect(screen.getByText("没有这样的规则。换个词试试。")).toBeTruthy();
});

test("a rule opens with its example and the profile that it needs, and closes", async () => {
  const { press } = await renderPane(paneStates.rules);
  await press("低执行率封顶（可选口径）");
  expect(await screen.findByText("例子（口径：执行率封顶）")).toBeTruthy();
  expect(screen.getAllByRole("table")).toHaveLength(2);
  await press("低执行率封顶（可选口径）");
  expect(screen.queryByRole("table")).toBeNull();
});

test("检查本表 leads back to the findings", async () => {
  const { press } = await renderPane(paneStates.rules);
  await press("检查本表");
  expect(screen.getByText(/得分 42 超过/)).toBeTruthy();
});
