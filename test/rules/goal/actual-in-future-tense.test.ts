import { actualInFutureTense } from "../../../src/rules/goal/actual-in-future-tense";
import type { Drawing } from "../../helpers/draw";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

function result(actual: string): Drawing {
  return grid`
    年度总体目标 | 预期目标       | <          | 实际完成情况 | <
    ^            | 拟巡检十二次。 | <          | ${actual}    | <
    三级指标     | 年度指标值     | 实际完成值 | 分值         | 得分
    巡检次数     | ≥12次          | 12次       | 100          | 100
  `;
}

const mark = "{goal.actual-in-future-tense}";
const says = (word: string): string => `实际完成情况出现“${word}”，疑似复制目标。`;

testRule(actualInFutureTense, {
  valid: {
    "what was done": result("已巡检十二次，将问题交办。"),
    "as planned": result("按计划完成，比原计划提前。"),
    "words with 拟 in them": result(
      "完成模拟演练，虚拟机上线，草拟、起拟规范，拟合、拟真、拟态均通过。",
    ),
    "no text": result(""),
    "a form without goals": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
  },

  invalid: {
    "the first word of several": {
      sheet: result(`项目预计完工，将为全区服务，拟扩大。 ${mark}`),
      messages: [says("预计")],
    },
    "a word cut in two by a line": {
      sheet: result(`平台将⏎为全区服务。 ${mark}`),
      messages: [says("将为")],
    },
    "拟 at the beginning": { sheet: result(`拟利旧28个场景。 ${mark}`), messages: [says("拟")] },
    将于: { sheet: result(`平台将于年底上线。 ${mark}`), messages: [says("将于")] },
    将在: { sheet: result(`平台将在年底上线。 ${mark}`), messages: [says("将在")] },
    暂定: { sheet: result(`规范（暂定名）已印发。 ${mark}`), messages: [says("暂定")] },
    计划于: { sheet: result(`计划于年底上线。 ${mark}`), messages: [says("计划于")] },
    计划在: { sheet: result(`计划在年底上线。 ${mark}`), messages: [says("计划在")] },
    "two forms of three": {
      sheet: grid`
        项目年度总目标： | 平台建成           |        |
        主要绩效：       | 平台将为群众服务 ${mark} | |
        指标名称         | 权重               | 自评分 | 备注
        服务完成率       | 100                | 100    |
        合计             | 100                | 100    |
        项目年度总目标： | 平台建成           |        |
        主要绩效：       | 已投用             |        |
        指标名称         | 权重               | 自评分 | 备注
        服务完成率       | 100                | 100    |
        合计             | 100                | 100    |
        项目年度总目标： | 平台建成           |        |
        主要绩效：       | 预计投用 ${mark}   |        |
        指标名称         | 权重               | 自评分 | 备注
        服务完成率       | 100                | 100    |
        合计             | 100                | 100    |
      `,
      messages: [says("将为"), says("预计")],
    },
  },
});
