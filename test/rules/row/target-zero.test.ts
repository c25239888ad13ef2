import { targetZero } from "../../../src/rules/row/target-zero";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(targetZero, {
  valid: {
    "targets above zero": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 10   | 10
      合格率   | 0.5%       | 95%        | 10   | 10
      缺勤率   | ≤0.01      | 0          | 10   | 10
    `,
    "nothing of what nobody wants": grid`
      三级指标         | 年度指标值 | 实际完成值 | 分值 | 得分
      安全事故发生次数 | =0次       | 0次        | 10   | 10
      有效投诉率       | ≤0.00(%)   | 0.00(%)    | 10   | 10
      数据泄露         | <0         | 0          | 10   | 10
      资金拖欠         | 0          | 0          | 10   | 10
    `,
    "cases that are counted as such": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      火情     | =0起       | 0起        | 10   | 10
      感染     | ≤0（例）   | 0例        | 10   | 10
      盗窃     | 0宗        | 0宗        | 10   | 10
    `,
    "words, ranges and blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      服务态度 | 零缺陷     | 零缺陷     | 10   | 10
      缺勤率   | 0-5%       | 1%         | 10   | 10
      巡检次数 |            | 12次       | 10   | 10
    `,
    "a number that its format hides": withCell(
      grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        缺勤率   | 0%         | 0%         | 10   | 10
      `,
      "B2",
      { value: 0.004 },
    ),
    "a form without targets": grid`
      三级指标 | 实际完成值 | 分值 | 得分
      应用数量 | 0个        | 10   | 10
    `,
  },

  invalid: {
    "two rows of three, whatever the sign and the unit": {
      sheet: grid`
        三级指标 | 年度指标值                | 实际完成值 | 分值 | 得分
        应用数量 | ≤0.00(个) {row.target-zero} | 0.00(个) | 10   | 10
        巡检次数 | ≥12次                     | 12次       | 10   | 10
        信息沟通 | =0.00(%) {row.target-zero} | 0.00(%)   | 10   | 10
      `,
      messages: [
        "「应用数量」目标为 ≤0.00(个)，起不到考核作用；疑似系统默认值，请补实际目标或改为定性。",
        "「信息沟通」目标为 =0.00(%)，起不到考核作用；疑似系统默认值，请补实际目标或改为定性。",
      ],
    },
    "at least none of what nobody wants": {
      sheet: grid`
        三级指标     | 年度指标值              | 实际完成值 | 分值 | 得分
        故障处理次数 | ≥0次 {row.target-zero}  | 3次        | 10   | 10
        案件办结     | >0起 {row.target-zero}  | 3起        | 10   | 10
      `,
      messages: [
        "「故障处理次数」目标为 ≥0次，起不到考核作用；疑似系统默认值，请补实际目标或改为定性。",
        "「案件办结」目标为 >0起，起不到考核作用；疑似系统默认值，请补实际目标或改为定性。",
      ],
    },
    "a row without a name": {
      sheet: grid`
        三级指标 | 年度指标值          | 实际完成值 | 分值 | 得分
                 | 0 {row.target-zero} | 0          | 10   | 10
        巡检次数 | ≥12次               | 12次       | 10   | 10
      `,
      messages: ["第 2 行目标为 0，起不到考核作用；疑似系统默认值，请补实际目标或改为定性。"],
    },
  },
});
