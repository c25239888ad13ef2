import { satisfactionMissing } from "../../../src/rules/structure/satisfaction-missing";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

const message =
  "未设置满意度指标；如确不适用，请在“设置”里选满意度可不设的口径，并说明分值如何调整。";

testRule(satisfactionMissing, {
  valid: {
    "a level 1": grid`
      一级指标   | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标   | 巡检次数 | ≥12次      | 12次       | 90   | 90
      满意度指标 | 回访结果 | ≥90%       | 95%        | 10   | 10
      总分       |          |            |            | 100  | 100
    `,
    "a level 2": grid`
      一级指标 | 二级指标       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标       | 巡检次数 | ≥12次      | 12次       | 90   | 90
               | 服务对象满意度 | 回访结果 | ≥90%       | 95%        | 10   | 10
      总分     |                |          |            |            | 100  | 100
    `,
    "a word of level 1 in the place of level 2": grid`
      一级指标 | 二级指标   | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      效益指标 | 社会效益   | 巡检次数 | ≥12次      | 12次       | 90   | 90
      效益指标 | 满意度指标 | 回访结果 | ≥90%       | 95%        | 10   | 10
      总分     |            |          |            |            | 100  | 100
    `,
    "a name": grid`
      三级指标        | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数        | ≥12次      | 12次       | 90   | 90
      群众满⏎意率     | ≥90%       | 95%        | 10   | 10
      总分            |            |            | 100  | 100
    `,
    "a table without an end": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
    "a table without rows": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      总分     |            |            | 100  | 100
    `,
    "a bare score table": grid`
      一级指标 | 二级指标 | 三级指标 | 分值 | 得分
      产出     | 数量指标 | 3个平台  | 50   | 50
      小计     |          |          | 50   | 50
    `,
    "a profile that does not ask for it": {
      profile: { ...nationalProfile, id: "inside", satisfactionExpected: false },
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        总分     |            |            | 100  | 100
      `,
    },
  },

  invalid: {
    "two forms of three": {
      sheet: grid`
        三级指标 {structure.satisfaction-missing} | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        总分     |            |            | 100  | 100
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        满意率   | ≥90%       | 95%        | 100  | 100
        总分     |            |            | 100  | 100
        三级指标 {structure.satisfaction-missing} | 年度指标值 | 实际完成值 | 分值 | 得分
        培训次数 | ≥12次      | 12次       | 100  | 100
        总分     |            |            | 100  | 100
      `,
      messages: [message, message],
    },
    "a satisfaction that is no row": {
      sheet: grid`
        一级指标   | 三级指标 {structure.satisfaction-missing} | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标   | 巡检次数                                  | ≥12次      | 12次       | 100  | 100
        满意度指标 | 无                                        |            |            |      |
        总分       |                                           |            |            | 100  | 100
      `,
      messages: [message],
    },
  },
});
