import { textAt, type Sheet } from "../../src/sheet/sheet";
import { grid, type Drawing } from "../helpers/draw";

/** A form that a person can read at a glance; the second row has more points than its formula gives. */
export const smallForm: Drawing = grid`
  项目支出绩效自评表 | <      | <              | <          | <          | <    | <      | <
  （2023年度）     | <        | <              | <          | <          | <    | <      | <
  项目名称         | 社区健身设施更新 | <      | <          | 实施单位   | 区体育事业中心 | < | <
  项目资金⏎（万元） |         | 年初预算数     | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  ^                | 年度资金总额 | 50         | 40         | 38.00      | 10   | 95.00% | 9.5
  一级指标         | 二级指标 | 三级指标       | 年度指标值 | 实际完成值 | 分值 | 得分   | 偏差原因分析及改进措施
  效益指标         | 社会效益指标 | 更新健身器材   | ≥120件     | 126件      | 60   | 60     |
  满意度指标       | 服务对象满意度指标 | 居民满意度 | ≥90% | 86%      | 30   | 30     |
  总分             | <        | <              | <          | <          | 100  | 99.5   |
  评分等级         | 优       | <              | <          | <          | <    | <      | <
`;

/** A form in which nothing is wrong. */
export const goodForm: Drawing = grid`
  项目名称   | 社区健身设施更新 |            |            |      |      |
  三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
  更新健身器材 | ≥120件   | 126件      | 70   | 70   |      |
  居民满意度 | ≥90%       | 95%        | 30   | 30   |      |
  总分       |            |            | 100  | 100  |      |
`;

/** As it would be pasted: a tab for each cell border. */
export function asText(sheet: Sheet): string {
  return sheet.texts
    .map((row, index) => row.map((_, column) => textAt(sheet, index, column)).join("\t"))
    .map((line) => line.replaceAll("\n", ""))
    .join("\n");
}
