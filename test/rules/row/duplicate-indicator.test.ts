import { duplicateIndicator } from "../../../src/rules/row/duplicate-indicator";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(duplicateIndicator, {
  valid: {
    "different names": grid`
      二级指标 | 三级指标 | 分值 | 得分
      数量指标 | 巡检次数 | 50   | 50
      ^        | 抽查次数 | 50   | 50
    `,
    "the same name under another level": grid`
      一级指标 | 二级指标     | 三级指标 | 分值 | 得分
      产出指标 | 质量指标     | 达到要求 | 50   | 50
      效益指标 | 生态效益指标 | 达到要求 | 50   | 50
    `,
    "the same under the same first level, but another second one": grid`
      一级指标 | 二级指标 | 三级指标 | 分值 | 得分
      产出指标 | 数量指标 | 达到要求 | 50   | 50
      ^        | 质量指标 | 达到要求 | 50   | 50
    `,
    "the same under another first level, without a second": grid`
      一级指标 | 三级指标 | 分值 | 得分
      产出指标 | 达到要求 | 50   | 50
      效益指标 | 达到要求 | 50   | 50
    `,
    "names with other brackets": grid`
      二级指标 | 三级指标         | 分值 | 得分
      数量指标 | 巡检次数（一期） | 50   | 50
      ^        | 巡检次数（二期） | 50   | 50
    `,
    "rows without names, and a name merged over two rows": grid`
      二级指标 | 三级指标 | 分值 | 得分
      数量指标 |          | 25   | 25
      ^        |          | 25   | 25
      ^        | 巡检次数 | 25   | 25
      ^        | ^        | 25   | 25
    `,
    "the same name in two forms": grid`
      二级指标 | 三级指标 | 分值 | 得分
      数量指标 | 巡检次数 | 100  | 100
      总分     | <        | 100  | 100
      二级指标 | 三级指标 | 分值 | 得分
      数量指标 | 巡检次数 | 100  | 100
      总分     | <        | 100  | 100
    `,
    subtotals: grid`
      二级指标 | 三级指标 | 分值 | 得分
      数量指标 | 巡检次数 | 50   | 50
      小计     | <        | 50   | 50
      数量指标 | 抽查次数 | 50   | 50
      小计     | <        | 50   | 50
    `,
  },

  invalid: {
    "a repetition, with another row between": {
      sheet: grid`
        二级指标 | 三级指标                           | 分值 | 得分
        数量指标 | 巡检次数                           | 40   | 40
        ^        | 抽查次数                           | 30   | 30
        ^        | 巡检次数 {row.duplicate-indicator} | 30   | 30
      `,
      messages: ["“巡检次数”出现 2 次，存在重复计分。"],
    },
    "two repetitions, written in other ways": {
      sheet: grid`
        二级指标 | 三级指标                                  | 分值 | 得分
        数量指标 | 巡检次数(次)                              | 40   | 40
        ^        | 巡检 次数（次） {row.duplicate-indicator} | 30   | 30
        质量指标 | 合格率                                    | 10   | 10
        数量指标 | 巡检⏎次数(次) {row.duplicate-indicator}   | 20   | 20
      `,
      messages: [
        "“巡检 次数（次）”出现 3 次，存在重复计分。",
        "“巡检 次数(次)”出现 3 次，存在重复计分。",
      ],
    },
    "two names, each twice": {
      sheet: grid`
        一级指标 | 三级指标                           | 分值 | 得分
        产出指标 | 巡检次数                           | 40   | 40
        ^        | 抽查次数                           | 30   | 30
        ^        | 抽查次数 {row.duplicate-indicator} | 30   | 30
        ^        | 巡检次数 {row.duplicate-indicator} | 30   | 30
      `,
      messages: ["“抽查次数”出现 2 次，存在重复计分。", "“巡检次数”出现 2 次，存在重复计分。"],
    },
    "a form without levels": {
      sheet: grid`
        三级指标                           | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数                           | ≥12次      | 12次       | 50   | 50
        巡检次数 {row.duplicate-indicator} | ≥6次       | 6次        | 50   | 50
      `,
      messages: ["“巡检次数”出现 2 次，存在重复计分。"],
    },
  },
});
