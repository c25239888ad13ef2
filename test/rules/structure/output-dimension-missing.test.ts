import { outputDimensionMissing } from "../../../src/rules/structure/output-dimension-missing";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(outputDimensionMissing, {
  valid: {
    "all four, one of them by a part": grid`
      一级指标 | 二级指标     | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标     | 巡检次数 | ≥12次      | 12次       | 25   | 25
      ^        | 质量         | 合格率   | ≥95%       | 96%        | 25   | 25
      ^        | 时效指标（25） | 及时率 | ≥95%       | 96%        | 25   | 25
      ^        | 经济成本指标 | 单价     | ≤10元      | 10元       | 25   | 25
    `,
    "成本 as a level 1 of its own": grid`
      一级指标 | 二级指标     | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      成本指标 | 经济成本指标 | 单价     | ≤10元      | 10元       | 25   | 25
      产出指标 | 数量指标     | 巡检次数 | ≥12次      | 12次       | 25   | 25
      ^        | 质量指标     | 合格率   | ≥95%       | 96%        | 25   | 25
      ^        | 时效指标     | 及时率   | ≥95%       | 96%        | 25   | 25
    `,
    "成本 as a level 1 of its own in the profile": {
      profile: { ...nationalProfile, id: "apart", weights: { output: 60, cost: 40 } },
      sheet: grid`
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 巡检次数 | ≥12次      | 12次       | 40   | 40
        ^        | 质量指标 | 合格率   | ≥95%       | 96%        | 30   | 30
        ^        | 时效指标 | 及时率   | ≥95%       | 96%        | 30   | 30
      `,
    },
    "no level 2": grid`
      一级指标 | 指标名称 | 权重 | 自评分 | 备注
      产出指标 | 完成率   | 100  | 100    |
      合计     |          | 100  | 100    |
    `,
    "no 产出": grid`
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      效益指标 | 社会效益 | 知晓率   | ≥95%       | 96%        | 100  | 100
    `,
    "a bare score table": grid`
      一级指标 | 二级指标 | 三级指标 | 分值 | 得分
      产出     | 数量指标 | 3个平台  | 50   | 50
      小计     |          |          | 50   | 50
    `,
  },

  invalid: {
    "three of four; of 效益 none is asked": {
      sheet: grid`
        一级指标 | 二级指标 | 三级指标 {structure.output-dimension-missing} {structure.output-dimension-missing} {structure.output-dimension-missing} | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 质量指标 | 合格率 | ≥95% | 96% | 50 | 50
        效益指标 | 社会效益 | 知晓率 | ≥95% | 96% | 50 | 50
      `,
      messages: ["产出指标缺“数量指标”。", "产出指标缺“时效指标”。", "产出指标缺“成本指标”。"],
    },
    "two forms of three": {
      sheet: grid`
        一级指标 | 二级指标 | 三级指标 {structure.output-dimension-missing} | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 巡检次数 | ≥12次  | 12次 | 40  | 40
        ^        | 质量指标 | 合格率   | ≥95%   | 96%  | 30  | 30
        ^        | 成本指标 | 单价     | ≤10元  | 10元 | 30  | 30
        总分     |          |          |        |      | 100 | 100
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 巡检次数 | ≥12次  | 12次 | 25  | 25
        ^        | 质量指标 | 合格率   | ≥95%   | 96%  | 25  | 25
        ^        | 时效指标 | 及时率   | ≥95%   | 96%  | 25  | 25
        ^        | 成本指标 | 单价     | ≤10元  | 10元 | 25  | 25
        总分     |          |          |        |      | 100 | 100
        一级指标 | 二级指标 | 三级指标 {structure.output-dimension-missing} | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 培训次数 | ≥12次  | 12次 | 40  | 40
        ^        | 质量指标 | 合格率   | ≥95%   | 96%  | 30  | 30
        ^        | 时效指标 | 及时率   | ≥95%   | 96%  | 30  | 30
        总分     |          |          |        |      | 100 | 100
      `,
      messages: ["产出指标缺“时效指标”。", "产出指标缺“成本指标”。"],
    },
  },
});
