import { weightsDeviate } from "../../../src/rules/total/weights-deviate";
import { nationalProfile, type ScoringProfile } from "../../../src/score/profile";
import { grid, type Drawing } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

const cost = {
  ...nationalProfile,
  id: "cost-apart",
  weights: { output: 40, cost: 20, benefit: 20, satisfaction: 10 },
};

/** A form with these points of 产出 (twice), 效益 and 满意度; a mark goes to the head. */
function form(points: readonly [string, string, string, string], mark = ""): Drawing {
  return grid`
    一级指标   | 二级指标     | 三级指标 ${mark} | 年度指标值 | 实际完成值 | 分值         | 得分
    产出指标   | 数量指标     | 巡检次数         | ≥12次      | 12次       | ${points[0]} | 1
    ^          | 质量指标     | 合格率           | ≥95%       | 96%        | ${points[1]} | 1
    效益指标   | 社会效益     | 知晓率           | ≥95%       | 96%        | ${points[2]} | 1
    满意度指标 | 服务对象满意度 | 满意率         | ≥90%       | 95%        | ${points[3]} | 1
  `;
}

const mark = "{total.weights-deviate}";

const fourParts: ScoringProfile = {
  ...nationalProfile,
  id: "four",
  weights: { decision: 10, process: 25, output: 30, benefit: 35 },
};

/** 湖北: only the execution rate has points of its own. */
const twenty: ScoringProfile = {
  ...nationalProfile,
  id: "twenty",
  executionPoints: 20,
  weights: null,
};

/** The national weights, and these points of the execution rate. */
function withExecution(points: string, mark = ""): Drawing {
  return grid`
    项目资金（万元） | 全年预算数     | 全年执行数 | 执行率     | 分值       | 得分 |
    年度资金总额     | 100            | 100        | 100%       | ${points}  | 1    |
    一级指标         | 二级指标       | 三级指标 ${mark} | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标         | 数量指标       | 巡检次数   | ≥12次      | 12次       | 50   | 1
    效益指标         | 社会效益       | 知晓率     | ≥95%       | 96%        | 30   | 1
    满意度指标       | 服务对象满意度 | 满意率     | ≥90%       | 95%        | 10   | 1
  `;
}

testRule(weightsDeviate, {
  valid: {
    "other weights, but nobody chose a profile": form(["50", "10", "20", "10"]),
    "the national weights": {
      profile: nationalProfile,
      sheet: form(["20", "30", "30", "10"]),
    },
    "成本 as a level 1 of its own": {
      profile: cost,
      sheet: grid`
        一级指标   | 二级指标       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        成本指标   | 经济成本指标   | 单价     | ≤10元      | 10元       | 20   | 20
        产出指标   | 数量指标       | 巡检次数 | ≥12次      | 12次       | 40   | 40
        效益指标   | 社会效益       | 知晓率   | ≥95%       | 96%        | 20   | 20
        满意度指标 | 服务对象满意度 | 满意率   | ≥90%       | 95%        | 10   | 10
      `,
    },
    "four parts": {
      profile: fourParts,
      sheet: grid`
        一级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        决策     | 依据充分   | 充分       | 充分       | 10   | 10
        管理     | 预算执行率 | 100%       | 100%       | 10   | 10
        ^        | 制度健全   | 健全       | 健全       | 15   | 15
        产出     | 巡检次数   | ≥12次      | 12次       | 30   | 30
        效益     | 知晓率     | ≥95%       | 96%        | 35   | 35
      `,
    },
    "four parts of a project, each over its second levels": {
      profile: fourParts,
      sheet: grid`
        一级指标         | 二级指标     | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        项目决策（10分） | 项目立项     | 相关性   | 相关       | 相关       | 10   | 10
        项目管理（25分） | 财务管理     | 制度健全 | 健全       | 健全       | 25   | 25
        项目产出（30分） | 数量指标     | 保障人数 | ≥12人      | 12人       | 20   | 20
        ^                | 质量指标     | 合格率   | ≥95%       | 96%        | 10   | 10
        项目效益（35分） | 社会效益指标 | 办学条件 | 改善       | 改善       | 20   | 20
        ^                | 可持续影响   | 长效机制 | 健全       | 健全       | 15   | 15
      `,
    },
    "a profile without weights": {
      profile: { ...nationalProfile, id: "free", weights: null },
      sheet: form(["50", "10", "20", "10"]),
    },
    "the execution rate's own, and a profile that leaves the others open": {
      profile: twenty,
      sheet: withExecution("20"),
    },
    "the execution rate's own, but nobody chose a profile": withExecution("10"),
    "a profile without anything of the kind": {
      profile: { ...twenty, id: "open", executionPoints: null },
      sheet: withExecution("10"),
    },
    "points that are missing": { profile: nationalProfile, sheet: form(["50", "", "20", "10"]) },
    "a row whose level is not known": {
      profile: nationalProfile,
      sheet: grid`
        一级指标 | 指标名称 | 权重 | 自评分 | 备注
                 | 完成率   | 50   | 50     |
        效益指标 | 知晓率   | 50   | 50     |
        合计     |          | 100  | 100    |
      `,
    },
    "no levels": {
      profile: nationalProfile,
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 100
      `,
    },
    "a bare score table": {
      profile: nationalProfile,
      sheet: grid`
        一级指标 | 二级指标 | 三级指标 | 分值 | 得分
        产出     | 数量指标 | 3个平台  | 60   | 60
        小计     |          |          | 60   | 60
      `,
    },
  },

  invalid: {
    "the execution rate's points": {
      profile: twenty,
      sheet: withExecution("10", mark),
      messages: ["一级权重为 执行率10，所选口径为 执行率20。"],
    },
    "the execution rate's points beside the right weights": {
      profile: nationalProfile,
      sheet: withExecution("15", mark),
      messages: [
        "一级权重为 产出50/效益30/满意度10/执行率15，所选口径为 产出50/效益30/满意度10/执行率10。",
      ],
    },
    "other weights": {
      profile: nationalProfile,
      sheet: form(["50", "10", "20.5", "9.5"], mark),
      messages: ["一级权重为 产出60/效益20.5/满意度9.5，所选口径为 产出50/效益30/满意度10。"],
    },
    "成本 beside the national ones, and one that no method knows": {
      profile: nationalProfile,
      sheet: grid`
        一级指标   | 二级指标       | 三级指标 ${mark} | 年度指标值 | 实际完成值 | 分值 | 得分
        成本指标   | 经济成本指标   | 单价             | ≤10元      | 10元       | 10   | 10
        产出指标   | 数量指标       | 巡检次数         | ≥12次      | 12次       | 50   | 50
        效益指标   | 社会效益       | 知晓率           | ≥95%       | 96%        | 30   | 30
        满意度指标 | 服务对象满意度 | 满意率           | ≥90%       | 95%        | 5    | 5
        履职效能   | 能力提升       | 培训次数         | ≥2次       | 2次        | 5    | 5
      `,
      messages: [
        "一级权重为 成本10/产出50/效益30/满意度5/履职效能5，所选口径为 产出50/效益30/满意度10。",
      ],
    },
    "two forms of three": {
      profile: cost,
      sheet: grid`
        一级指标   | 二级指标 | 三级指标 ${mark} | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标   | 数量指标 | 巡检次数         | ≥12次      | 12次       | 100  | 100
        总分       |          |                  |            |            | 100  | 100
        一级指标   | 二级指标 | 三级指标         | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标   | 数量指标 | 巡检次数         | ≥12次      | 12次       | 40   | 40
        成本指标   | 经济成本 | 单价             | ≤10元      | 10元       | 20   | 20
        效益指标   | 社会效益 | 知晓率           | ≥95%       | 96%        | 20   | 20
        满意度指标 | 服务对象 | 满意率           | ≥90%       | 95%        | 10   | 10
        总分       |          |                  |            |            | 90   | 90
        一级指标   | 二级指标 | 三级指标 ${mark} | 年度指标值 | 实际完成值 | 分值 | 得分
        效益指标   | 社会效益 | 知晓率           | ≥95%       | 96%        | 100  | 100
        总分       |          |                  |            |            | 100  | 100
      `,
      messages: [
        "一级权重为 产出100，所选口径为 成本20/产出40/效益20/满意度10。",
        "一级权重为 效益100，所选口径为 成本20/产出40/效益20/满意度10。",
      ],
    },
  },
});
