import { recognize } from "../../src/recognize/recognize";
import type { SheetSettings } from "../../src/recognize/sheet-settings";
import type { Sheet } from "../../src/sheet/sheet";
import { holdsQuantity } from "../../src/form/quantity";
import { toA1 } from "../../src/sheet/address";
import { grid } from "../helpers/draw";
import { insertRow } from "./layouts";

const { sheet } = grid`
  项目支出绩效自评表 | <          | <    | <    | <
  三级指标           | 年度指标值 | 实际完成值 | 分值 | 得分
  培训人数           | ≥100人次   | 120人次    | 100  | 100
                     |            |            |      |
  项目支出绩效自评表 | <          | <    | <    | <
  三级指标           | 年度指标值 | 实际完成值 | 分值 | 得分
  培训次数           | =5次       | 5次        | 100  | 100
`;

const headers = (read: Sheet, settings: SheetSettings): readonly string[] =>
  recognize(read, { settings }).forms.map(({ headerAt }) => toA1(headerAt));
const [, second] = recognize(sheet).readings.map(({ place }) => place);

describe("这不是自评表", () => {
  test("of the whole sheet", () => {
    expect(headers(sheet, {})).toEqual(["A2", "A6"]);
    expect(headers(sheet, { notForm: "sheet" })).toEqual([]);
  });

  test("of one of two tables with the same header", () => {
    expect(headers(sheet, { notForm: [second!] })).toEqual(["A2"]);
  });

  test("of one that has moved, unless others have the same header", () => {
    const lower = insertRow(sheet, 0);
    expect(headers(lower, { notForm: [second!] })).toEqual(["A3", "A7"]);
    const alone = { ...second!, at: "A40" };
    const rows = { ...sheet, texts: sheet.texts.slice(0, 3) };
    expect(headers(rows, { notForm: [alone] })).toEqual([]);
    expect(headers(rows, { notForm: [{ ...alone, header: "姓名|电话" }] })).toEqual(["A2"]);
  });
});

describe("金额单位", () => {
  const funds = grid`
    项目支出绩效自评表 |            |            |            |      |
    项目资金（万元）   | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分
    年度资金总额       | 100        | 100        | 90万元     | 90%  | 9
    三级指标           | 年度指标值 | 实际完成值 | 分值       | 得分 |
    培训人数           | ≥100人次   | 120人次    | 90         | 90   |
  `.sheet;

  test("counts above what the sheet says", () => {
    const [form] = recognize(funds, { settings: { moneyUnit: "yuan" } }).forms;
    expect(form?.moneyUnit).toBe("yuan");
    expect(form?.funds?.total.executed).toMatchObject({ state: "filled" });
    const { executed } = form!.funds!.total;
    expect(executed.state === "filled" && executed.value.value.toFixed()).toBe("900000");
  });

  test("is not stated by the sheet where only the user said it", () => {
    const unstated = grid`
      项目资金     | 年初预算数 | 全年预算数 | 全年执行数
      年度资金总额 | 100万元    | 100万元    | 90万元
      三级指标     | 年度指标值 | 实际完成值 | 得分
      培训人数     | ≥100人次   | 120人次    | 90
    `.sheet;
    const [form] = recognize(unstated, { settings: { moneyUnit: "ten-thousand-yuan" } }).forms;
    expect(form?.moneyUnit).toBe("ten-thousand-yuan");
    expect(form?.funds?.statesUnit).toBe(false);
  });

  test("of a sheet that names none is its unit", () => {
    const texts = funds.texts.map((row) =>
      row.map((text) => text.replace("（万元）", "").replace("万元", "")),
    );
    const bare = { ...funds, texts };
    expect(recognize(bare).forms[0]).toMatchObject({ moneyUnit: null, namesMoneyUnit: false });
    const settings = { moneyUnit: "ten-thousand-yuan" } as const;
    const said = { moneyUnit: "ten-thousand-yuan", namesMoneyUnit: true };
    expect(recognize(bare, { settings }).forms[0]).toMatchObject(said);
  });
});

describe("这一列是百分数", () => {
  const read = (drawn: Sheet, settings: SheetSettings): readonly string[] =>
    recognize(drawn, { settings }).forms.flatMap(({ indicators }) =>
      indicators.flatMap(({ target, actual }) =>
        [target, actual].map((field) =>
          holdsQuantity(field)
            ? `${field.value.value.toFixed()}${field.value.unit ?? ""}`
            : field.state,
        ),
      ),
    );
  const fractions = grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    合格率   | 95%        | 0.96       | 50   | 50
    次数     | 5次        | 5          | 30   | 30
    覆盖率   | ≥0.9       | 1          | 20   | 20
  `.sheet;

  test("holds fractions where all of its bare numbers are small", () => {
    expect(read(fractions, {})).toEqual(["95%", "0.96", "5次", "5", "0.9", "1"]);
    const both = read(fractions, { percentColumns: ["target", "actual"] });
    expect(both).toEqual(["95%", "96%", "5次", "5", "90%", "100%"]);
    expect(read(fractions, { percentColumns: ["actual"] }).at(-2)).toBe("0.9");
  });

  test("holds percentages where one is larger", () => {
    const { sheet: percentages } = grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      合格率   | 95%        | 96         | 50   | 50
      故障率   | ≤2%        | 0.5        | 50   | 50
    `;
    expect(read(percentages, { percentColumns: ["actual"] })).toEqual(["95%", "96%", "2%", "0.5%"]);
  });
});
