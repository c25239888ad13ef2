import { satisfactionTargetLow } from "../../../src/rules/row/satisfaction-target-low";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(satisfactionTargetLow, {
  valid: {
    "a target of 80 % or more": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      群众满意度 | ≥80%       | 90%        | 10   | 10
      用户满意率 | 95.00(%)   | 96.00(%)   | 10   | 10
    `,
    "less of what should be little": grid`
      二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      满意度指标 | 服务投诉率 | ≤5%        | 1%         | 10   | 10
      满意度指标 | 差评率     | <5%        | 1%         | 10   | 10
      满意度指标 | 有效投诉率 | =0%        | 0%         | 10   | 10
      满意度指标 | 差评占比   | 0%         | 0%         | 10   | 10
      质量指标   | 用户不满意率 | 5%       | 1%         | 10   | 10
    `,
    "another unit, or none": grid`
      二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      满意度指标 | 调查人数   | ≥50人      | 60人       | 10   | 10
      满意度指标 | 群众满意度 | ≥4         | 4.5        | 10   | 10
    `,
    "another indicator": grid`
      二级指标 | 三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
      质量指标 | 覆盖率       | ≥60%       | 70%        | 10   | 10
      质量指标 | 满意度调查率 | ≥60%       | 70%        | 10   | 10
    `,
    "words, ranges and blanks": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      群众满意度 | 基本满意   | 达成指标   | 10   | 10
      用户满意度 | 60-70%     | 65%        | 10   | 10
      部门满意度 |            | 65%        | 10   | 10
    `,
    "a form without targets": grid`
      三级指标   | 实际完成值 | 分值 | 得分
      群众满意度 | 60%        | 10   | 10
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标   | 年度指标值                           | 实际完成值 | 分值 | 得分
        群众满意度 | ≥60.00(%) {row.satisfaction-target-low} | 70.00(%) | 10  | 10
        部门满意度 | ≥90%                                 | 95%        | 10   | 10
        用户满意率 | 79.99% {row.satisfaction-target-low} | 80%        | 10   | 10
      `,
      messages: [
        "「群众满意度」满意度目标 ≥60.00(%) 偏低。",
        "「用户满意率」满意度目标 79.99% 偏低。",
      ],
    },
    "told by the level, or by a name that ends in brackets": {
      sheet: grid`
        一级指标   | 二级指标     | 三级指标         | 年度指标值                          | 实际完成值 | 分值 | 得分
        满意度指标 | 服务对象     | 好评率           | ≥60% {row.satisfaction-target-low}  | 70%        | 10   | 10
        效益指标   | 社会满意程度 | 认可比例         | >60% {row.satisfaction-target-low}  | 70%        | 10   | 10
        效益指标   | 社会效益     | 市民满意度（%）  | =60% {row.satisfaction-target-low}  | 70%        | 10   | 10
      `,
      messages: [
        "「好评率」满意度目标 ≥60% 偏低。",
        "「认可比例」满意度目标 >60% 偏低。",
        "「市民满意度（%）」满意度目标 =60% 偏低。",
      ],
    },
    "at least nothing, which row.target-zero says better": {
      sheet: grid`
        三级指标   | 年度指标值                            | 实际完成值 | 分值 | 得分
        群众满意度 | ≥0.00(%) {row.satisfaction-target-low} | 80.00(%)  | 10   | 10
      `,
      messages: ["「群众满意度」满意度目标 ≥0.00(%) 偏低。"],
    },
    "a profile that asks for more": {
      profile: {
        ...nationalProfile,
        id: "strict",
        thresholds: { ...nationalProfile.thresholds, satisfactionTarget: 90 },
      },
      sheet: grid`
        三级指标   | 年度指标值                         | 实际完成值 | 分值 | 得分
        群众满意度 | ≥85% {row.satisfaction-target-low} | 95%        | 10   | 10
        部门满意度 | ≥90%                               | 95%        | 10   | 10
      `,
      messages: ["「群众满意度」满意度目标 ≥85% 偏低。"],
    },
  },
});
