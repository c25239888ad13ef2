import { requiredBlank } from "../../../src/rules/structure/required-blank";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(requiredBlank, {
  valid: {
    "everything filled": grid`
      财政项目支出绩效自评表 | <          | <                  | <
      （2023年度）           | <          | <                  | <
      项目名称               | 智联普陀   | <                  | <
      主管部门               | 区城运中心 | 实施单位           | 区城运中心
      是否为经常性项目       | 否         | 具体实施处（科室） | 信息化科
      三级指标               | 分值       | 得分               |
      验收合格率             | 100        | 100                |
    `,
    "labels that the form does not print": grid`
      财政项目支出绩效自评表 | <        | <
      项目名称               | 智联普陀 | <
      三级指标               | 分值     | 得分
      验收合格率             | 100      | 100
    `,
    "labels that may stay blank": grid`
      项目名称             | 智联普陀 | <
      联系人               |          |
      联系电话：           |          |
      自评时间：           |          |
      上年预算金额（元）： |          |
      三级指标             | 分值     | 得分
      验收合格率           | 100      | 100
    `,
    "a dash and an error, which are no blanks": grid`
      项目名称   | 智联普陀 | <
      主管部门   | —        | <
      实施单位   | #REF!    | <
      三级指标   | 分值     | 得分
      验收合格率 | 100      | 100
    `,
    "the year in other ways": grid`
      2023年度项目支出绩效自评表 | <        | <
      2023年度                   | <        | <
      项目名称                   | 智联普陀 | <
      三级指标                   | 分值     | 得分
      验收合格率                 | 100      | 100
    `,
  },

  invalid: {
    "two blanks, and a value between them": {
      sheet: grid`
        财政项目支出绩效自评表 | <                          | <        | <
        （2023 年度）          | <                          | <        | <
        项目名称               | {structure.required-blank} | <        | <
        主管部门及代码         | 区城运中心                 | 实施单位 | {structure.required-blank}
        三级指标               | 分值                       | 得分     |
        验收合格率             | 100                        | 100      |
      `,
      messages: ["“项目名称”未填写。", "“实施单位”未填写。"],
    },
    "every label that a form must fill": {
      sheet: grid`
        项目名称：       | {structure.required-blank} | 预算单位：           | {structure.required-blank}
        主管部门         | {structure.required-blank} | 具体实施处（科室）： | {structure.required-blank}
        是否为经常性项目 | {structure.required-blank} | 是否公开             | {structure.required-blank}
        指标名称         | 权重                       | 自评分               | 备注
        服务完成率       | 100                        | 100                  |
      `,
      messages: [
        "“项目名称”未填写。",
        "“预算单位”未填写。",
        "“主管部门”未填写。",
        "“具体实施处（科室）”未填写。",
        "“是否为经常性项目”未填写。",
        "“是否公开”未填写。",
      ],
    },
    "a year line without digits": {
      sheet: grid`
        财政项目支出绩效自评表                  | <        | <
        （    年度） {structure.required-blank} | <        | <
        项目名称                                | 智联普陀 | <
        三级指标                                | 分值     | 得分
        验收合格率                              | 100      | 100
      `,
      messages: ["“年度”未填写。"],
    },
    "a result card": {
      sheet: grid`
        绩效评价结果信息表 | <
        项目名称           | {structure.required-blank}
        评价分值           | 95.96 分
        评价结论           | 等次为“优”
      `,
      messages: ["“项目名称”未填写。"],
    },
    "two forms of three": {
      sheet: grid`
        项目名称   | {structure.required-blank} | <
        三级指标   | 分值                       | 得分
        验收合格率 | 100                        | 100
        总分       | 100                        | 100
        项目名称   | 智联普陀                   | <
        三级指标   | 分值                       | 得分
        验收合格率 | 100                        | 100
        总分       | 100                        | 100
        项目名称   | {structure.required-blank} | <
        三级指标   | 分值                       | 得分
        验收合格率 | 100                        | 100
        总分       | 100                        | 100
      `,
      messages: ["“项目名称”未填写。", "“项目名称”未填写。"],
    },
  },
});
