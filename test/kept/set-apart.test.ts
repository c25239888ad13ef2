import { setApart } from "../../src/kept/set-apart";
import { waiverOf, type Waiver } from "../../src/kept/waiver";
import { lint } from "../../src/lint/lint";
import type { Diagnostic } from "../../src/lint/rule";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import { fromA1, toA1 } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import type { RuleId } from "../../src/text/rules";
import { putContent } from "../helpers/cells";
import { grid } from "../helpers/draw";

const words = { reason: "按合同约定计分", name: "张三", date: "2026-01-31" };

/** 得分 over 分值 in D3, D4 and D5; the last two rows are alike. */
const form = grid`
  项目支出绩效自评表 | < | < | < | < | <
  三级指标 | 年度指标值 | 分值 | 得分 | 实际完成值 | 偏差原因分析及改进措施
  培训人数 | ≥100人次   | 40   | 41   | 120人次    |
  培训次数 | =5次       | 30   | 31   | 5次        |
  培训次数 | =5次       | 30   | 31   | 5次        |
  总分     |            | 100  | 103  |            |
`.sheet;

interface Said {
  readonly active: readonly string[];
  readonly waived: readonly string[];
}

function check(sheet: Sheet): readonly { readonly result: ReturnType<typeof lint<RuleId>> }[] {
  return recognize(sheet).forms.map((each) => ({ result: lint(each, rules, nationalProfile) }));
}

function say(sheet: Sheet, waivers: readonly Waiver[]): Said {
  const forms = setApart(sheet, check(sheet), waivers);
  const write = ({ at, ruleId }: Diagnostic<RuleId>): string => `${toA1(at)} ${ruleId}`;
  const isOver = (text: string): boolean => text.endsWith("score-over-points");
  return {
    active: forms.flatMap(({ result }) => result.diagnostics.map(write)).filter(isOver),
    waived: forms.flatMap(({ waived }) => waived.map(({ finding }) => write(finding))),
  };
}

function waive(sheet: Sheet, ...addresses: readonly string[]): readonly Waiver[] {
  const findings = check(sheet).flatMap(({ result }) => result.diagnostics);
  return addresses.map((a1) => {
    const found = findings.find(
      ({ at, ruleId }) => toA1(at) === a1 && ruleId === "row.score-over-points",
    );
    return waiverOf(sheet, found!, words);
  });
}

function over(...addresses: readonly string[]): readonly string[] {
  return addresses.map((a1) => `${a1} row.score-over-points`);
}

/** Two empty rows above everything. */
function insertAbove(sheet: Sheet): Sheet {
  return {
    ...sheet,
    values: [[], [], ...sheet.values],
    texts: [[], [], ...sheet.texts],
    formulas: [[], [], ...sheet.formulas],
    numberFormats: [[], [], ...sheet.numberFormats],
    merges: sheet.merges.map((area) => ({ ...area, top: area.top + 2, bottom: area.bottom + 2 })),
  };
}

function put(sheet: Sheet, a1: string, value: string | number): Sheet {
  return putContent(sheet, fromA1(a1)!, { value, formula: null, numberFormat: null });
}

test("without waivers everything is active", () => {
  expect(say(form, [])).toEqual({ active: over("D3", "D4", "D5"), waived: [] });
});

test("a waived finding stands apart, with its waiver", () => {
  const waivers = waive(form, "D3");
  expect(say(form, waivers)).toEqual({ active: over("D4", "D5"), waived: over("D3") });
  const [{ waived } = { waived: [] }] = setApart(form, check(form), waivers);
  expect(waived).toMatchObject([{ finding: { severity: "error" }, waiver: words }]);
});

test("it follows rows that are inserted above", () => {
  const waivers = waive(form, "D3");
  expect(say(insertAbove(form), waivers)).toEqual({ active: over("D6", "D7"), waived: over("D5") });
});

test.each([
  ["its own score", "D3", 42],
  ["the target of its row", "B3", "≥90人次"],
  ["the reason in its row", "F3", "已核实"],
])("it comes back when %s is changed", (_, a1, value) => {
  const { active, waived } = say(put(form, a1, value), waive(form, "D3"));
  expect(active).toContain("D3 row.score-over-points");
  expect(waived).toEqual([]);
});

test("it stays when nothing but white space is changed", () => {
  expect(say(put(form, "B3", " ≥100 人次\n"), waive(form, "D3")).waived).toEqual(over("D3"));
});

test("it stays when another row is changed", () => {
  expect(say(put(form, "D4", 30), waive(form, "D3")).waived).toEqual(over("D3"));
});

test.each([["D4"], ["D5"]])("of two rows that are alike, the address decides: %s", (a1) => {
  expect(say(form, waive(form, a1)).waived).toEqual(over(a1));
});

test("of two rows that are alike, none is waived where the address is another's", () => {
  expect(say(insertAbove(form), waive(form, "D4")).waived).toEqual([]);
});

test("rows that are alike and both waived need no address", () => {
  const waivers = waive(form, "D4", "D5");
  expect(say(insertAbove(form), waivers).waived).toEqual(over("D6", "D7"));
});

test("a waiver of a row that was doubled later is for the one at its address", () => {
  const single = put(form, "A5", "培训场次");
  const waivers = waive(single, "D4");
  expect(say(form, waivers).waived).toEqual(over("D4"));
});

test("the same finding in another sheet, or of another rule, is not waived", () => {
  const [waiver] = waive(form, "D3");
  expect(say(form, [{ ...waiver!, sheet: "Sheet2" }]).waived).toEqual([]);
  expect(say(form, [{ ...waiver!, ruleId: "row.score-invalid" }]).waived).toEqual([]);
});

test("a row number in the message does not hold it back", () => {
  const nameless = put(form, "A3", "");
  const findings = check(nameless).flatMap(({ result }) => result.diagnostics);
  const found = findings.find(({ message }) => message.includes("第 3 行"));
  const waiver = waiverOf(nameless, found!, words);
  const [{ waived } = { waived: [] }] = setApart(
    insertAbove(nameless),
    check(insertAbove(nameless)),
    [waiver],
  );
  expect(waived.map(({ finding }) => finding.message)).toEqual([
    found!.message.replace("第 3 行", "第 5 行"),
  ]);
});
