import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Form } from "../../src/form/form";
import { lint } from "../../src/lint/lint";
import type { RuleSettings } from "../../src/lint/rule";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules";
import { cappedProfile, nationalProfile } from "../../src/score/profile";
import { compareAddresses, toA1 } from "../../src/sheet/address";
import type { RuleId } from "../../src/text/rules";
import { draw, grid, type Drawing } from "../helpers/draw";

function formIn({ sheet }: Drawing): Form {
  return recognize(sheet).forms[0]!;
}

function formNamed(name: string): Form {
  return formIn(draw(readFileSync(path.join(__dirname, `../sheets/${name}.txt`), "utf8")));
}

function saidBy(ruleId: RuleId, form: Form): readonly string[] {
  return lint(form, rules, nationalProfile)
    .diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId)
    .map(({ message }) => message);
}

/** Why each rule had nothing to check. */
function reasons(form: Form): Readonly<Partial<Record<RuleId, string>>> {
  return Object.fromEntries(
    lint(form, rules, nationalProfile).notApplicable.map(({ ruleId, reason }) => {
      switch (reason.kind) {
        case "off":
          return [ruleId, "off"];
        case "form-kind":
          return [ruleId, "kind"];
        case "column":
          return [ruleId, reason.column];
        case "other":
          return [ruleId, reason.text];
      }
    }),
  );
}

const faulty = grid`
  项目名称     |            |            |            |      |        |
  项目资金     | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  年度资金总额 | 100        | 100        | 50         | 10   | 60%    | 12
  当年财政拨款 | 90         | 100        | 50         |      |        |
  三级指标     | 年度指标值 | 实际完成值 | 分值       | 得分 | 备注   |
  巡检次数     | ≥12次      | 6次        | 40         | 45   |        |
  抽查次数     | ≥12次      | 24次       | 30         | 25   |        |
  抽查次数     | ≥12次      | 多次       | 10         | 10   |        |
  总分         |            |            | 100        | 95   |        |
  评分等级     | 差         |            |            |      |        |
`;

describe("what is reported", () => {
  test("comes in reading order", () => {
    const addresses = lint(formIn(faulty), rules, nationalProfile).diagnostics.map(({ at }) => at);
    expect(addresses.length).toBeGreaterThan(8);
    expect([...addresses].sort(compareAddresses)).toEqual(addresses);
  });

  test("carries the id and the severity of its rule", () => {
    for (const { ruleId, severity } of lint(formIn(faulty), rules, nationalProfile).diagnostics) {
      expect(severity).toBe(rules.find(({ id }) => id === ruleId)!.severity);
    }
  });

  test("carries another severity where somebody gave its rule one", () => {
    const severities = { "row.score-over-points": "info" } as const;
    const { diagnostics } = lint(formIn(faulty), rules, nationalProfile, { severities });
    const found = diagnostics.filter(({ ruleId }) => ruleId === "row.score-over-points");
    expect(found.map(({ severity }) => severity)).toEqual(["info"]);
  });

  test("leaves out what a rule that is off would find, and lets speak what yields to it", () => {
    const ids = (settings: RuleSettings<RuleId>): readonly RuleId[] =>
      lint(formIn(faulty), rules, nationalProfile, settings).diagnostics.map(
        ({ ruleId }) => ruleId,
      );
    expect(ids({})).toContain("row.score-over-points");
    expect(ids({})).not.toContain("row.score-above-formula");
    const off = ids({ severities: { "row.score-over-points": "off" } });
    expect(off).not.toContain("row.score-over-points");
    expect(off).toContain("row.score-above-formula");
  });

  test("says what the formula gives where the reason of a deduction is missing", () => {
    expect(saidBy("row.deduction-no-reason", formNamed("putuo-2023-01"))).toEqual([
      "「采购设备正常使用率」扣 2 分，请填写偏差原因及改进措施。按公式可得 20 分。",
      "「使用部门满意度」扣 1 分，请填写偏差原因及改进措施。按公式可得 10 分。",
    ]);
  });

  test("says no more than that where the formula does not apply", () => {
    expect(saidBy("row.deduction-no-reason", formNamed("putuo-2023-08"))).toEqual([
      "「满足日常巡查、突发事件现场核查」扣 1 分，请填写偏差原因及改进措施。",
      "「使用部门满意度」扣 3 分，请填写偏差原因及改进措施。按公式可得 30 分。",
    ]);
  });

  test("hides an over-achievement, a low target and the formula behind a deduction", () => {
    const { diagnostics } = lint(formNamed("putuo-2023-06"), rules, nationalProfile);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "实际完成情况出现“将为”，疑似复制目标。",
      "「业务及使用部门满意度」目标 60% 已达到应得满分 20；现填 18 恰为 20×90%，疑似用完成值直接折算得分。",
      "「业务及使用部门满意度」扣 2 分，请填写偏差原因及改进措施。按公式可得 20 分。",
    ]);
  });

  test("is one finding where points that do not add up hide a wrong total", () => {
    const ids = lint(formIn(faulty), rules, nationalProfile).diagnostics.map(
      ({ ruleId }) => ruleId,
    );
    expect(ids).toContain("total.points-not-100");
    expect(ids).not.toContain("total.score-mismatch");
  });

  test("does not depend on the order of the rules", () => {
    const forms = [faulty, ...["putuo-2023-01", "lvhua-2020-5", "putuo-2021"]].map((form) =>
      typeof form === "string" ? formNamed(form) : formIn(form),
    );
    const say = (form: Form, ordered: typeof rules): readonly string[] =>
      lint(form, ordered, nationalProfile)
        .diagnostics.map(({ at, message, ruleId }) => [toA1(at), ruleId, message].join(" "))
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray([...rules], { minLength: rules.length }), (shuffled) => {
        for (const form of forms) expect(say(form, shuffled)).toEqual(say(form, rules));
      }),
      { numRuns: 30 },
    );
  });
});

describe("coverage", () => {
  test("counts every rule once", () => {
    for (const name of ["putuo-2023-01", "putuo-2021", "shandan-2023", "jiading-2018"]) {
      const { applied, notApplicable } = lint(formNamed(name), rules, nationalProfile);
      expect(applied + notApplicable.length).toBe(rules.length);
    }
  });

  /** What is asked only under a profile that was chosen. */
  const unchosen = {
    "total.weights-deviate": "没有选定口径。",
    "total.execution-cap-exceeded": "所选口径不按执行率封顶。",
  };

  test("of a complete form leaves out what a profile would ask", () => {
    expect(reasons(formNamed("putuo-2023-01"))).toEqual(unchosen);
  });

  test("says of a rule that is off that it is", () => {
    const form = formNamed("putuo-2023-01");
    const severities = { "total.weights-deviate": "off", "row.target-zero": "off" } as const;
    const { applied, notApplicable } = lint(form, rules, nationalProfile, { severities });
    const off = notApplicable.filter(({ reason }) => reason.kind === "off");
    expect(off.map(({ ruleId }) => ruleId)).toEqual(["row.target-zero", "total.weights-deviate"]);
    expect(applied + notApplicable.length).toBe(rules.length);
  });

  test("under a profile that asks for more", () => {
    const form = formNamed("putuo-2023-01");
    const { notApplicable } = lint(form, rules, cappedProfile, { isChosen: true });
    expect(notApplicable).toEqual([]);
    const open = { ...cappedProfile, executionPoints: null };
    const left = lint(form, rules, open, { isChosen: true }).notApplicable;
    expect(left.map(({ ruleId }) => ruleId)).toEqual(["total.weights-deviate"]);
    expect(lint(form, rules, nationalProfile, { isChosen: true }).notApplicable).toHaveLength(1);
  });

  test("of a form without a grade", () => {
    expect(reasons(formNamed("lvhua-2020-1"))).toEqual({
      ...unchosen,
      "total.grade-mismatch": "表内没有可识别的等级。",
    });
  });

  test("of a form without targets and actual values", () => {
    expect(reasons(formNamed("putuo-2021"))).toEqual({
      ...unchosen,
      "structure.output-dimension-missing": "level2",
      "structure.qualitative-majority": "target",
      "budget.unspent-full-marks": "执行率或指标的分值、得分不全，无法比较。",
      "row.target-missing": "target",
      "row.target-unparsable": "target",
      "row.target-zero": "target",
      "row.actual-missing": "actual",
      "row.actual-not-number": "target",
      "row.actual-has-operator": "actual",
      "row.unit-mismatch": "target",
      "row.percent-scale": "target",
      "row.percent-over-100": "actual",
      "row.score-above-formula": "target",
      "row.score-below-formula": "target",
      "row.reverse-scored-as-positive": "target",
      "row.score-uses-actual-as-rate": "target",
      "row.date-late": "target",
      "row.qualitative-band": "actual",
      "row.qualitative-achieved-deducted": "target",
      "row.reason-without-deduction": "target",
      "row.overachieve-unexplained": "target",
      "row.satisfaction-target-low": "target",
      "row.cost-vs-execution": "target",
    });
    expect(saidBy("structure.column-missing", formNamed("putuo-2021"))).toEqual([
      "表头缺“年度指标值、实际完成值”列，21 条规则未执行。",
    ]);
    const severities = { "row.date-late": "off", "row.score-invalid": "off" } as const;
    const { diagnostics } = lint(formNamed("putuo-2021"), rules, nationalProfile, { severities });
    expect(diagnostics.map(({ message }) => message)).toContain(
      "表头缺“年度指标值、实际完成值”列，20 条规则未执行。",
    );
  });

  test("of a score table", () => {
    expect(reasons(formNamed("shandan-2023"))).toEqual({
      "structure.total-row-missing": "kind",
      "structure.money-unit-undeclared": "kind",
      "structure.satisfaction-missing": "kind",
      "structure.output-dimension-missing": "kind",
      "structure.qualitative-majority": "target",
      "budget.low-execution-no-reason": "kind",
      "budget.unspent-full-marks": "kind",
      "total.weights-deviate": "kind",
      "total.grade-missing": "kind",
      "total.execution-cap-exceeded": "kind",
      "goal.empty": "kind",
      "goal.actual-near-identical": "kind",
      "goal.actual-in-future-tense": "kind",
      "budget.rate-mismatch": "kind",
      "budget.score-mismatch": "kind",
      "budget.score-over-cap": "kind",
      "budget.over-execution": "kind",
      "budget.full-year-zero": "kind",
      "budget.figure-missing": "kind",
      "budget.parts-sum": "kind",
      "budget.rounding-convention": "kind",
      "row.target-missing": "target",
      "row.target-unparsable": "target",
      "row.target-zero": "target",
      "row.actual-missing": "actual",
      "row.actual-not-number": "target",
      "row.actual-has-operator": "actual",
      "row.unit-mismatch": "target",
      "row.percent-scale": "target",
      "row.percent-over-100": "actual",
      "row.score-above-formula": "target",
      "row.score-below-formula": "target",
      "row.reverse-scored-as-positive": "target",
      "row.score-uses-actual-as-rate": "target",
      "row.date-late": "target",
      "row.qualitative-band": "actual",
      "row.qualitative-achieved-deducted": "target",
      "row.deduction-no-reason": "deviation",
      "row.reason-boilerplate": "deviation",
      "row.reason-without-deduction": "target",
      "row.overachieve-unexplained": "target",
      "row.satisfaction-target-low": "target",
      "row.cost-vs-execution": "kind",
      "total.points-not-100": "kind",
      "total.value-missing": "kind",
      "total.score-mismatch": "kind",
      "total.grade-mismatch": "kind",
      "goal.actual-identical": "kind",
    });
    expect(saidBy("structure.column-missing", formNamed("shandan-2023"))).toEqual([
      "表头缺“年度指标值、实际完成值、偏差原因”列，22 条规则未执行。",
    ]);
  });

  test("of a result card", () => {
    const { applied } = lint(formNamed("jiading-2018"), rules, nationalProfile);
    expect(applied).toBe(4);
    expect(new Set(Object.values(reasons(formNamed("jiading-2018"))))).toEqual(new Set(["kind"]));
  });

  test("of sums that cannot be made", () => {
    const form = formIn(grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
      巡检次数 | ≥12次      | 12次       | 十分 | 满分 |
      总分     |            |            | 100  | 100  |
    `);
    expect(reasons(form)).toEqual({
      ...unchosen,
      "structure.level-unresolved": "表头没有“一级指标”或“二级指标”列。",
      "structure.money-unit-undeclared": "表内没有项目资金。",
      "structure.output-dimension-missing": "level2",
      "budget.low-execution-no-reason": "表内没有可核对的执行率。",
      "budget.unspent-full-marks": "执行率或指标的分值、得分不全，无法比较。",
      "row.cost-vs-execution": "资金行没有可核对的预算数和执行数。",
      "total.points-not-100": "有的分值为空或读不懂，无法合计。",
      "total.score-mismatch": "有的得分为空或读不懂，无法合计。",
      "total.grade-mismatch": "表内没有可识别的等级。",
    });
  });

  test("of a form without a total, and of a grade without any", () => {
    const form = formIn(grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 备注
      巡检次数 | ≥12次      | 12次       | 100  |
      总分     |            |            | 100  |
      评分等级 | 优         |            |      |
    `);
    expect(reasons(form)).toMatchObject({
      "row.score-invalid": "score",
      "total.score-mismatch": "score",
      "total.grade-mismatch": "表内没有可核对的总分。",
    });
  });
});
