import {
  withLayout,
  withoutLayout,
  withoutWaiver,
  withProfile,
  withSeverity,
  withSheet,
  withWaiver,
} from "../../src/kept/change";
import type { Layout } from "../../src/recognize/layout";
import { settingsOf } from "../../src/kept/check-settings";
import { writeEnvelope } from "../../src/kept/envelope";
import { longestKept, nothingKept, readKept, type Kept } from "../../src/kept/kept";
import { longestName, longestReason, type Waiver } from "../../src/kept/waiver";
import { nationalProfile } from "../../src/score/profile";

const waiver: Waiver = {
  sheet: "自评表",
  ruleId: "row.score-above-formula",
  fingerprint: "0123456789abcdef",
  at: "D3",
  reason: "按合同约定计分",
  name: "张三",
  date: "2026-01-31",
};
const usual = { profile: nationalProfile, isChosen: false };

function changed(change: ReturnType<typeof withWaiver>): Kept {
  if (change.status === "refused") throw new Error(change.sentences.join());
  return change.kept;
}

test("a waiver takes the place of an older one of the same finding", () => {
  const first = changed(withWaiver(nothingKept, waiver));
  const other = { ...waiver, at: "D4" };
  const both = changed(withWaiver(first, other));
  const again = { ...waiver, reason: "另有批复" };
  expect(changed(withWaiver(both, again)).waivers).toEqual([other, again]);
  expect(changed(withoutWaiver(both, again)).waivers).toEqual([other]);
});

test.each([
  [{ reason: "  " }, "请写明理由，不超过 300 个字。"],
  [{ reason: "长".repeat(longestReason + 1) }, "请写明理由，不超过 300 个字。"],
  [{ name: "" }, "请写明姓名，不超过 40 个字。"],
  [{ name: "名".repeat(longestName + 1) }, "请写明姓名，不超过 40 个字。"],
])("a waiver with %j is refused", (words, sentence) => {
  expect(withWaiver(nothingKept, { ...waiver, ...words })).toEqual({
    status: "refused",
    sentences: [sentence],
  });
});

test("a severity is set, and taken back", () => {
  const off = changed(withSeverity(nothingKept, "goal.empty", "off"));
  const both = changed(withSeverity(off, "row.target-zero", "info"));
  expect(both.severities).toEqual({ "goal.empty": "off", "row.target-zero": "info" });
  expect(changed(withSeverity(both, "goal.empty", null)).severities).toEqual({
    "row.target-zero": "info",
  });
});

test("a profile that is wrong is refused", () => {
  expect(withProfile(nothingKept, { base: "mars", changes: {} })).toEqual({
    status: "refused",
    sentences: ["“基础口径”应是已有的口径。"],
  });
});

test("a choice of profile takes the place of one that could not be read", () => {
  const { kept } = readKept(writeEnvelope(`{"profile":{"base":"mars"}}`));
  const chosen = changed(withProfile(kept, { base: "hubei", changes: {} }));
  expect(chosen.profile).toEqual({ base: "hubei", changes: {} });
  expect(changed(withProfile(chosen, null))).toEqual(nothingKept);
});

test("more than a workbook should keep is refused", () => {
  const { kept } = readKept(writeEnvelope(`{"other":"${"x".repeat(longestKept - 150)}"}`));
  expect(withWaiver(kept, waiver)).toEqual({
    status: "refused",
    sentences: ["工作簿里保存的设置已满，这一项没有保存。请先删去不再需要的豁免。"],
  });
});

describe("layouts", () => {
  const header = [{ text: "工作事项", row: 0, column: 0, rows: 1, columns: 1 }];
  const columns = [
    { column: 0, role: "name" },
    { column: 1, role: "score" },
  ] as const;
  const layout: Layout = { name: "村里的表", header, columns, total: null, grade: null };

  test("one takes the place of another of the same header, and is taken away by it", () => {
    const first = changed(withLayout(nothingKept, layout));
    const again = { ...layout, name: "乡里的表" };
    const kept = changed(withLayout(first, again));
    expect(kept.layouts).toEqual([again]);
    expect(changed(withoutLayout(kept, layout))).toEqual(nothingKept);
  });

  test("one by which nothing can be checked is refused", () => {
    expect(withLayout(nothingKept, { ...layout, columns: [{ column: 0, role: "name" }] })).toEqual({
      status: "refused",
      sentences: ["版式里至少要有指标名称，以及实际完成值或得分。"],
    });
  });

  test("those of the workbook come before others of the same header", () => {
    const kept = changed(withLayout(nothingKept, layout));
    const other = { ...layout, header: header.map((cell) => ({ ...cell, text: "任务" })) };
    const usualLayouts = [{ ...layout, name: "别人的" }, other];
    const { layouts } = settingsOf(kept, { ...usual, layouts: usualLayouts });
    expect(layouts).toEqual([layout, other]);
  });
});

test("what is said of a sheet takes the place of what was, and nothing takes it back", () => {
  const yuan = changed(withSheet(nothingKept, "甲", { moneyUnit: "yuan" }));
  const none = changed(withSheet(yuan, "甲", { notForm: "sheet" }));
  expect(none.sheets).toEqual({ 甲: { notForm: "sheet" } });
  expect(settingsOf(none, usual).sheets).toEqual(none.sheets);
  expect(changed(withSheet(none, "甲", {}))).toEqual(nothingKept);
});

describe("what a check goes by", () => {
  const severities = { "goal.empty": "off", "row.target-zero": "off" } as const;
  const own = { base: "hubei", changes: {}, severities };

  test("without a choice the usual", () => {
    expect(settingsOf(nothingKept, usual)).toEqual({
      ...usual,
      severities: {},
      waivers: [],
      layouts: [],
      sheets: {},
    });
  });

  test("the profile that is kept, with what it says of rules below what is kept of them", () => {
    const chosen = changed(withProfile(nothingKept, own));
    const kept = changed(withSeverity(chosen, "goal.empty", "error"));
    expect(settingsOf(kept, usual)).toMatchObject({
      profile: { id: "hubei" },
      isChosen: true,
      severities: { "goal.empty": "error", "row.target-zero": "off" },
    });
  });

  test("another profile that was chosen, without what the kept one says of rules", () => {
    const kept = changed(withProfile(nothingKept, own));
    expect(settingsOf(kept, { ...usual, isChosen: true })).toMatchObject({
      profile: nationalProfile,
      isChosen: true,
      severities: {},
    });
  });
});
