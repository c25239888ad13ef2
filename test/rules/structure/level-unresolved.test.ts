import { levelUnresolved } from "../../../src/rules/structure/level-unresolved";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(levelUnresolved, {
  valid: {
    "levels through merged cells": grid`
      一级指标   | 二级指标       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标   | 数量指标       | 巡检次数 | ≥12次      | 12次       | 50   | 50
      ^          | 质量指标       | 合格率   | ≥95%       | 96%        | 30   | 30
      满意度指标 | 服务对象满意度 | 满意度   | ≥90%       | 95%        | 20   | 20
    `,
    "a level 1 that the level 2 tells": grid`
      一级指标 | 二级指标     | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
               | 数量指标     | 巡检次数 | ≥12次      | 12次       | 50   | 50
               | 社会效益指标 | 投诉下降 | 下降       | 达成指标   | 50   | 50
    `,
    "满意度指标 as level 2 under 效益": grid`
      一级指标 | 二级指标   | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      效益指标 | 社会效益   | 知晓率   | ≥95%       | 96%        | 80   | 80
      ^        | 满意度指标 | 回访结果 | ≥90%       | 95%        | 10   | 10
      效益指标 | 满意度指标 | 群众评价 | ≥90%       | 95%        | 10   | 10
    `,
    "成本 as level 2 under 产出, and alone in the first column": grid`
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 成本指标 | 单价     | ≤10元      | 10元       | 50   | 50
      成本指标 |          | 总价     | ≤100元     | 100元      | 50   | 50
    `,
    "成本 as a level 1 of its own": grid`
      一级指标 | 二级指标     | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      成本指标 | 经济成本指标 | 单价     | ≤10元      | 10元       | 50   | 50
      ^        | 社会成本指标 | 噪声投诉 | ≤3次       | 2次        | 50   | 50
    `,
    "a level 1 of another scheme": grid`
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      决策     | 项目立项 | 依据充分 | 充分       | 充分       | 50   | 50
      履职效能 | 工作完成 | 完成率   | =100%      | 100%       | 50   | 50
    `,
    "level 1 without level 2": grid`
      一级指标 | 指标名称 | 权重 | 自评分 | 备注
      产出指标 | 完成率   | 60   | 60     |
               | 合格率   | 40   | 40     |
    `,
    "no level columns": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
  },

  invalid: {
    "no level 1, and a level 2 that is not known; a clean row between": {
      sheet: grid`
        一级指标 | 二级指标 | 三级指标                              | 年度指标值 | 实际完成值 | 分值 | 得分
                 | 其他     | 巡检次数 {structure.level-unresolved} | ≥12次      | 12次       | 40   | 40
        效益指标 | 社会效益 | 投诉下降                              | 下降       | 达成指标   | 30   | 30
        产出指标 | 满意度   | 抽查次数                              | ≥3次       | 3次        | 20   | 20
        产出指标 | 经济效益 | 节约金额 {structure.level-unresolved} | ≥1万元     | 1万元      | 10   | 10
      `,
      messages: [
        "「巡检次数」找不到所属一级指标，未计入分项权重。",
        "「节约金额」找不到所属一级指标，未计入分项权重。",
      ],
    },
    "no level 1 before the first one": {
      sheet: grid`
        一级指标 | 指标名称                              | 权重 | 自评分 | 备注
                 | 完成率 {structure.level-unresolved}   | 30   | 30     |
        产出指标 | 合格率                                | 40   | 40     |
                 | 及时率                                | 30   | 30     |
      `,
      messages: ["「完成率」找不到所属一级指标，未计入分项权重。"],
    },
    "a level 1 that every row repeats": {
      sheet: grid`
        一级指标 | 二级指标 | 三级指标                            | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 巡检次数                            | ≥12次      | 12次       | 60   | 60
        产出指标 | 社会效益 | 知晓率 {structure.level-unresolved} | ≥95%       | 96%        | 40   | 40
      `,
      messages: ["「知晓率」找不到所属一级指标，未计入分项权重。"],
    },
  },
});
