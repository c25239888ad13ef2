import { placeholderLeft } from "../../../src/rules/structure/placeholder-left";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(placeholderLeft, {
  valid: {
    "names and targets": grid`
      三级指标       | 年度指标值 | 实际完成值 | 分值 | 得分
      指标1：巡检次数 | ≥12次     | 12次       | 50   | 50
      ★抽查次数      | ★≥3次      | 3次        | 30   | 30
      X光检查次数    | ≥3次       | 3次        | 20   | 20
      总分           |            |            | 100  | 100
    `,
    "an actual value and a reason, which are not asked for": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
      巡检次数 | 及时       | ……         | 100  | 100  | XX
      总分     |            |            | 100  | 100  |
    `,
    "a cell error": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | #REF!      | 12次       | 100  | 100
      总分     |            |            | 100  | 100
    `,
  },

  invalid: {
    "rows of the template, with a clean row between": {
      sheet: grid`
        三级指标   | 年度指标值                          | 实际完成值 | 分值 | 得分
        巡检次数   | ≥**次 {structure.placeholder-left} | 12次       | 50   | 50
        抽查次数   | ≥3次                                | 3次        | 50   | 50
        指标 3：…… |                                     |            |      |
        总分       |                                     |            | 100  | 100
      `,
      messages: ["第 2、4 行仍是模板占位“≥**次”，请填写或删除。"],
      fixed: grid`
        三级指标   | 年度指标值                          | 实际完成值 | 分值 | 得分
        巡检次数   | ≥**次 {structure.placeholder-left} | 12次       | 50   | 50
        抽查次数   | ≥3次                                | 3次        | 50   | 50
                   |                                     |            |      |
        总分       |                                     |            | 100  | 100
      `,
    },
    "nothing but rows of the template, once a form": {
      sheet: grid`
        三级指标                                  | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数                                  | ≥12次      | 12次       | 100  | 100
        指标2：…… {structure.placeholder-left}    |            |            |      |
        ……                                        |            |            |      |
        总分                                      |            |            | 100  | 100
      `,
      messages: ["第 3、4 行仍是模板占位“指标2：……”，请填写或删除。"],
      fixed: grid`
        三级指标                                  | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数                                  | ≥12次      | 12次       | 100  | 100
                                                  |            |            |      |
                                                  |            |            |      |
        总分                                      |            |            | 100  | 100
      `,
    },
    "names that are written on": {
      sheet: grid`
        三级指标                               | 分值 | 得分
        培训ＸＸ人次 {structure.placeholder-left} | 40 | 40
        巡检次数                               | 20   | 20
        ××设备数量                             | 20   | 20
        指标4.                                 | 20   | 20
      `,
      messages: ["第 2、4、5 行仍是模板占位“培训ＸＸ人次”，请填写或删除。"],
    },
    "a target in three columns": {
      sheet: grid`
        三级指标 | 指标性质                         | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥ | ** {structure.placeholder-left}   | 次       | 12次       | 50   | 50
        抽查次数 | ≥                                | 3      | 次       | 3次        | 50   | 50
      `,
      messages: ["第 2 行仍是模板占位“≥**次”，请填写或删除。"],
    },
  },
});
