import { cappedProfile, nationalProfile } from "../src/score/profile";
import { testMutations } from "./helpers/test-mutations";

/** What is said of a form as a whole, after a change in one place. */
describe("no profile chosen", () => {
  testMutations({
    "putuo-2023-01": `
      A13 =          | | the 二级指标 tells that it is 产出
      B13 =          | +C12 structure.output-dimension-missing | 产出 without 数量
      B13 = 设备指标 | +C12 structure.output-dimension-missing | an unknown word is no 数量
      B16 = 质量指标 | +C12 structure.output-dimension-missing, -F16 row.cost-vs-execution | 产出 without 成本
      B16 = 经济成本指标 | | which is a 成本
      A19 = 产出指标 | +C19 structure.level-unresolved | 满意度 is none of 产出
      B17 = 数量指标 | +C17 structure.level-unresolved | 数量 is none of 效益
      B18 = 数量指标 | | without a 一级指标 of its own the row is 产出
      delete 19      | +C12 structure.satisfaction-missing, +G19 total.points-not-100 | no 满意度 any more
      C14 = 指标2：…… | +C14 structure.placeholder-left | a name from the template
      C14 = 指标二   | | a name, if a poor one
      E13 = ≥**(台)  | +E13 structure.placeholder-left | a target from the template
      E13 = ★≥103.00(台) | | a star marks a core indicator
      A5 = 项目资金  | +A5 structure.money-unit-undeclared | no unit of money anywhere
      A5 = 项目资金（单位：万元） | | another way to write it
      E5 = 全年预算数（万元） | | the same unit twice
      E13 = 及时     | | 2 of 7 in words
      B11 =          | -F11 goal.actual-identical, +B11 goal.empty | no goal
      F11 = 预计年底建成。 | -F11 goal.actual-identical, +F11 goal.actual-in-future-tense | a word of what is to come
      B11 = 保持感知终端在线稳定、数据真实，使业务部门在日常监管时随时能够取用。; F11 = 保持感知终端在线稳定、数据真实，使各业务部门在日常监管时随时能够取用。 | -F11 goal.actual-identical, +F11 goal.actual-near-identical | a character more
      C21 =          | +C21 total.grade-missing | no grade
      delete 21      | | no place for a grade, and no profile that asks for one
      F6 = 73.30     | +F6 budget.parts-sum, +H6 budget.rate-mismatch, -H6 budget.rounding-convention, +H6 budget.low-execution-no-reason | 75.04 %
    `,
    "putuo-2023-02": `
      E19 = 基本满意 | -I19 row.overachieve-unexplained, +C12 structure.qualitative-majority | 4 of 7 in words
    `,
    // 2.22 / 18.30 = 12.1311…; the indicators have all their points
    "putuo-2023-03": `
      I18 = 部分资金结余 | -H6 budget.low-execution-no-reason, -I18 row.overachieve-unexplained, +E18 row.satisfaction-target-low | any reason that speaks of the money
      I18 = 好评较多 | -I18 row.overachieve-unexplained, +E18 row.satisfaction-target-low | one that does not
      F6 = 14.63     | +F6 budget.parts-sum, +H6 budget.rate-mismatch | 79.95 %
      F6 = 14.64     | +F6 budget.parts-sum, +H6 budget.rate-mismatch, -H6 budget.low-execution-no-reason, +I6 budget.unspent-full-marks | 80 %, of which the score knows nothing
      F11 = 一是统一运维口径。 | -F11 goal.actual-near-identical | a text too short to judge
      delete 19      | +C18 structure.total-row-missing | no total
    `,
    // 81.3 % of the points of the execution rate beside 100 %
    "putuo-2023-05": `
      I6 = 9.50      | +I6 budget.score-mismatch, +H34 total.score-mismatch | a wrong score does not hide it
      I6 = 7.00      | +I6 budget.score-mismatch, +H34 total.score-mismatch | nor one that is too low
    `,
    "putuo-2023-04": `
      E13 = ≥1(项)   | | it was no word before
      E17 = ≥1(项)   | -C12 structure.qualitative-majority | 4 of 9
    `,
    "putuo-2023-06": `
      F11 = 拟建平台。 | | another word for what is to come
      F11 = 平台已建成模拟系统。 | -F11 goal.actual-in-future-tense | 模拟 is no 拟
      F11 = 草拟规范一份。 | -F11 goal.actual-in-future-tense | nor is 草拟
      F11 = 按计划完成。 | -F11 goal.actual-in-future-tense | nor 计划 a sign
    `,
    "lvhua-2020-5": `
      D18 = 用户满意度 | -D12 structure.satisfaction-missing | a name that says it
      D13 = 指标1    | +D13 structure.placeholder-left | a number is no name
      A5 = 项目资金  | +A5 structure.money-unit-undeclared | no unit of money anywhere
      delete 19      | -D12 structure.satisfaction-missing, +D18 structure.total-row-missing | without a total, the table can go on
    `,
  });
});

describe("国家通用 chosen", () => {
  testMutations(
    {
      "putuo-2023-03": `
        H19 = 91.21 | +C12 total.weights-deviate | as it is: 70/10/10 for 50/30/10
        C20 =       | +C12 total.weights-deviate, +C20 total.grade-missing | no grade
        delete 20   | +C12 total.weights-deviate, +H19 total.grade-missing | no place for it either
      `,
      "putuo-2021": `
        C8 =        | +C13 total.weights-deviate, +C8 total.grade-missing | 45/35/20, and no grade
        E15 = 15    | +E14 total.subtotal-mismatch, +G15 row.deduction-no-reason, +E27 total.points-not-100 | the points explain the weights
      `,
    },
    nationalProfile,
  );
});

describe("执行率封顶 chosen", () => {
  testMutations(
    {
      "putuo-2023-03": `
        H19 = 91.21 | +H19 total.execution-cap-exceeded | as it is: at 12.13 % no more than 59
        H19 = 59.00 | | what is allowed, though the scores make more; 优 follows them
        H19 = 80.00 | +H19 total.execution-cap-exceeded, +H19 total.score-mismatch | neither the sum nor the cap
        H19 =       | +H19 total.value-missing | no total
        F6 = 14.63  | +F6 budget.parts-sum, +H6 budget.rate-mismatch, +H19 total.execution-cap-exceeded | 79.95 %: no more than 89
        F6 = 14.64  | +F6 budget.parts-sum, +H6 budget.rate-mismatch, -H6 budget.low-execution-no-reason, +I6 budget.unspent-full-marks | 80 %: no cap
      `,
    },
    cappedProfile,
  );
});
