import { actualNearIdentical } from "../../../src/rules/goal/actual-near-identical";
import type { Drawing } from "../../helpers/draw";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

function goals(expected: string, actual: string): Drawing {
  return grid`
    年度总体目标 | 预期目标    | <          | 实际完成情况 | <
    ^            | ${expected} | <          | ${actual}    | <
    三级指标     | 年度指标值  | 实际完成值 | 分值         | 得分
    巡检次数     | ≥12次       | 12次       | 100          | 100
  `;
}

const mark = "{goal.actual-near-identical}";
const thirty = "建成统一平台并接入全区各街道的感知设备使业务部门能够随时调用数据";
const hundred = "甲乙丙丁戊己庚辛壬癸".repeat(10);
const almost = (characters: number): string => "子".repeat(characters) + hundred.slice(characters);

testRule(actualNearIdentical, {
  valid: {
    "the very text, which goal.actual-identical reports": goals(thirty, thirty),
    "the very text but for widths and tags": goals(`（${thirty}`, `<p>(${thirty}</p>`),
    "another text": goals(thirty, `已于年中${thirty}并通过验收`),
    "texts too short to judge": goals("巡检".repeat(14) + "次", "巡检".repeat(14) + "回"),
    "4 of 100 characters": goals(hundred, almost(4)),
    "other numbers": goals(`${hundred}，巡检12次`, `${hundred}，巡检13次`),
    "the same digits in other numbers": goals(`${hundred}1次23人`, `${hundred}12次3人`),
    "a number more": goals(`${hundred}，巡检`, `${hundred}，巡检3`),
    "a blank result": goals(thirty, ""),
    "a form without goals": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
  },

  invalid: {
    "3 of 100 characters": {
      sheet: goals(hundred, `${almost(3)} ${mark}`),
      messages: ["“实际完成情况”与“预期目标”几乎相同（相似度 97%），请写实际完成的情况。"],
    },
    "a quotation mark less, never rounded up to all": {
      sheet: goals(`“${hundred.repeat(20)}`, `${hundred.repeat(20)} ${mark}`),
      messages: ["“实际完成情况”与“预期目标”几乎相同（相似度 99.9%），请写实际完成的情况。"],
    },
    "the same numbers": {
      sheet: goals(`${hundred}，巡检 12 次`, `${hundred}，巡检12次。 ${mark}`),
      messages: ["“实际完成情况”与“预期目标”几乎相同（相似度 99%），请写实际完成的情况。"],
    },
    "two forms of three": {
      sheet: grid`
        项目年度总目标： | ${hundred}          |        |
        主要绩效：       | ${hundred}了 ${mark} |        |
        指标名称         | 权重                | 自评分 | 备注
        服务完成率       | 100                 | 100    |
        合计             | 100                 | 100    |
        项目年度总目标： | ${hundred}          |        |
        主要绩效：       | 已投用              |        |
        指标名称         | 权重                | 自评分 | 备注
        服务完成率       | 100                 | 100    |
        合计             | 100                 | 100    |
        项目年度总目标： | ${hundred}          |        |
        主要绩效：       | 已${hundred} ${mark} |        |
        指标名称         | 权重                | 自评分 | 备注
        服务完成率       | 100                 | 100    |
        合计             | 100                 | 100    |
      `,
      messages: [
        "“实际完成情况”与“预期目标”几乎相同（相似度 99%），请写实际完成的情况。",
        "“实际完成情况”与“预期目标”几乎相同（相似度 99%），请写实际完成的情况。",
      ],
    },
  },
});
