import { lint } from "../../src/lint/lint";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules";
import { nationalProfile, type ScoringProfile } from "../../src/score/profile";
import { toA1 } from "../../src/sheet/address";
import { grid } from "../helpers/draw";
import { drawnSheets } from "../recognize/seeds";

/** What the drawn forms do not have: a wrong rate, targets that are missed in each way, a low target. */
const more = grid`
  项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
  年度资金总额     | 3          | 2          | 50%    | 10   | 5
  三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
  停梯时间   | ≤10小时    | 12小时     | 30   | 30   |
  巡检次数   | ≥3次       | 2次        | 10   | 10   |
  培训次数   | =10次      | 12次       | 40   | 40   |
  居民满意度 | ≥85%       | 90%        | 20   | 20   |
`.sheet;

const forms = [...drawnSheets().map(({ sheet }) => sheet), more].flatMap(
  (sheet) => recognize(sheet).forms,
);

/** Everything that is said of the forms under a profile that was chosen. */
function said(profile: ScoringProfile): readonly string[] {
  return forms.flatMap((form) =>
    lint(form, rules, profile, { isChosen: true }).diagnostics.map(
      ({ at, ruleId, message }) => `${toA1(at)} ${ruleId} ${message}`,
    ),
  );
}

const { thresholds, qualitativeEdges, rounding } = nationalProfile;
const nationally = said(nationalProfile);

test.each<[string, Partial<ScoringProfile>]>([
  ["gradeBands", { gradeBands: [{ grade: "good", from: 0 }] }],
  ["executionPoints", { executionPoints: 20 }],
  ["weights", { weights: { output: 90 } }],
  ["satisfactionExpected", { satisfactionExpected: false }],
  ["gradeExpected", { gradeExpected: false }],
  ["reverse", { reverse: "linear" }],
  ["equals", { equals: "symmetric" }],
  ["overAchievementFactor", { overAchievementFactor: 1.01 }],
  ["qualitativeEdges.achieved", { qualitativeEdges: { ...qualitativeEdges, achieved: 70 } }],
  ["qualitativeEdges.partly", { qualitativeEdges: { ...qualitativeEdges, partly: 79 } }],
  ["rounding.convention", { rounding: { ...rounding, convention: "truncate" } }],
  ["rounding.digits", { rounding: { ...rounding, digits: 1 } }],
  ["thresholds.lowExecution", { thresholds: { ...thresholds, lowExecution: 99.5 } }],
  ["thresholds.satisfactionTarget", { thresholds: { ...thresholds, satisfactionTarget: 90 } }],
  ["thresholds.unspentGap", { thresholds: { ...thresholds, unspentGap: 0 } }],
  ["thresholds.qualitativeShare", { thresholds: { ...thresholds, qualitativeShare: 10 } }],
  ["executionCaps", { executionCaps: [{ below: 99, total: 50 }] }],
])("another %s changes what is found", (_, changes) => {
  expect(said({ ...nationalProfile, ...changes })).not.toEqual(nationally);
});
