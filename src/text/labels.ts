/**
 * The words that forms use, from real ones. All are written as `fold` leaves them: no white space,
 * half-width marks, nothing in brackets, no colons.
 */

/** Headers of the indicator table; the first one listed is what we call the column. */
export const columnLabels = {
  side: ["绩效指标"],
  level1: ["一级指标"],
  level2: ["二级指标"],
  name: [
    "三级指标",
    "指标名称",
    "三级指标名称",
    "绩效指标名称",
    "三级绩效指标",
    "三级指标内容",
    "四级指标",
    "指标内容",
    "绩效指标内容",
    "具体指标",
    "考核指标",
    "评价指标",
    "指标",
  ],
  operator: ["指标性质", "指标方向", "比较符号", "符号"],
  target: [
    "年度指标值",
    "年初目标值",
    "年度目标值",
    "年初指标值",
    "目标值",
    "指标值",
    "预期实现值",
    "预期值",
    "预期指标值",
  ],
  unit: ["度量单位", "计量单位", "指标单位", "单位"],
  actual: [
    "实际完成值",
    "全年实际值",
    "全年完成值",
    "全年实际完成值",
    "完成值",
    "实际值",
    "实际完成指标值",
  ],
  points: ["分值", "分数", "权重", "参考分值", "考核分值", "标准分", "满分", "指标分值"],
  score: ["得分", "自评分", "自评得分", "指标得分", "评价得分"],
  deviation: ["偏差原因分析及改进措施", "备注", "说明"],
  other: [
    "序号",
    "指标解释",
    "指标说明",
    "评分标准",
    "得分率",
    "得分计算方法",
    "财政审核评分",
    "复核分",
    "扣减分数",
    "改进措施及结果应用方案",
    "其他需要说明事项",
  ],
} as const;

/** What a reason for unspent money speaks of. */
export const moneyReasonPattern = /执行率|预算执行|支付|结余|结转|资金/;

/** What can stand before the word that says what a column of the indicator table holds. */
const columnQualifiers =
  "(?:项目|年度|全年|年初|本年|当年|预期|预算|计划|设定|预定|申报|批复|绩效|指标|目标|部门|单位|自评|自我|评价|考核|实际|最终|三级|调整后?|期末|年末|\\d{4}年度?)*";

/** Headers as they are put together, for those that no list has; the first that fits tells the role. */
export const columnPatterns = [
  [
    null,
    /率$|程度$|偏[差离]度$|方法|办法|标准$|依据|公式|规则|细则|复核|审核|核定|抽查|专家|第三方|财政|评审|上年|往年|来源|佐证|证明|责任|序号|编号|编码|解释|口径|进度|类型|属性/,
  ],
  ["deviation", /原因|改进措施|整改措施|偏差|偏离/],
  ["deviation", /^(?:其他|其它|补充|情况|相关|自评|评分|扣分|得分|完成情况|完成)*(?:说明|备注)$/],
  ["level1", /^一级(?:绩效)?(?:指标|目标|内容)?(?:名称)?$|^(?:指标|目标)?(?:类别|分类|维度)$/],
  ["level2", /^二级(?:绩效)?(?:指标|目标|内容)?(?:名称)?$/],
  ["operator", /^(?:指标)?(?:比较|运算|计算)符号?$/],
  [
    "score",
    new RegExp(`^${columnQualifiers}(?:得分|评分|打分|自评|自评分|自评分值|自评分数|实得分)$`),
  ],
  [
    "points",
    new RegExp(
      `^${columnQualifiers}(?:分值|权重|标准分值?|满分值?|分数|基准分值?|权重分值?|分值权重)$`,
    ),
  ],
  [
    "actual",
    new RegExp(
      `^${columnQualifiers}(?:完成值|实际值|实现值|完成情况|完成数|完成结果|完成指标值|执行情况|达成值|达成情况|实际完成|完成数量|完成量)$`,
    ),
  ],
  [
    "target",
    new RegExp(
      `^${columnQualifiers}(?:目标值|指标值|预期值|计划值|目标数|计划数|任务数|预期指标|目标任务|指标目标|预期目标|绩效目标)$`,
    ),
  ],
] as const;

/** In brackets behind 得分: the score is somebody else's. */
export const othersScorePattern = /\((?:复核|审核|财政|主管部门|专家|第三方|评审)/;

/** Headers that give way to a plainer one for the same: 备注 beside 偏差原因, 得分 beside 自评得分. */
export const weakColumnLabels = /^(?:.*备注|.*说明|权重|得分|指标|符号|单位)$/;

/** Names of indicators that, in a header, are those of a 自评表 unless something speaks against it. */
export const ownNamePattern = /三级|四级|绩效|^指标名称$/;

/** Labels above a table, or in its header, that make it something else. */
export const otherTableLabels: ReadonlySet<string> = new Set([
  "姓名",
  "员工姓名",
  "工号",
  "岗位",
  "职务",
  "职位",
  "被考核人",
  "考核人",
  "被评价人",
  "被考核单位",
  "被考核部门",
  "考核对象",
  "考核周期",
  "投标人",
  "投标人名称",
  "投标单位",
  "供应商",
  "供应商名称",
  "评委",
  "评委签字",
  "题号",
  "题型",
  "学号",
  "班级",
  "考号",
  "选手",
  "参赛单位",
  "检查人",
  "受检单位",
  "被检查单位",
]);
/** A title that speaks of people, tenders or exams … */
export const otherTableTitlePattern =
  /考核|考评|员工|职工|教师|干部|个人|岗位|KPI|投标|招标|评标|评审|供应商|试卷|考试|竞赛|比赛|述职|测评|问卷|面试|检查表|指标体系|指标库/i;
/** … unless it speaks of public money as well. */
export const ownTitlePattern = /自评|项目支出|整体支出|财政|专项|转移支付|资金|项目绩效/;

/** Columns of the funds block (项目资金). */
export const fundsLabels = {
  initialBudget: ["年初预算数", "年度预算申请", "年初预算", "年初预算金额"],
  annualBudget: ["全年预算数", "调整预算数", "预算数", "当年预算数", "全年预算", "调整后预算数"],
  executed: ["全年执行数", "执行数", "预算执行数", "全年执行", "实际执行数", "决算金额"],
  points: ["分值", "分数", "权重"],
  executionRate: ["执行率", "预算执行率"],
  score: ["得分"],
} as const;

/** The row of the funds block that the others add up to. */
export const fundsTotalLabels = ["年度资金总额", "资金总额", "合计", "总额"] as const;

const fundsQualifiers =
  "(?:转移支付|项目|年度|全年|当年|本年|中央|省级|市级|区级|县级|财政|专项|资金|预算|调整后?|总)*";

/** Columns of the funds block that no list has, as they are put together. */
export const fundsPatterns = [
  ["points", /^(?:预算|资金)?执行率(?:权重|分值)$/],
  ["score", /^(?:预算|资金)?执行率得分$/],
  ["executionRate", /^(?:资金|预算|支出|项目)*(?:执行率|支出率|支付率)$/],
  ["initialBudget", /^(?:项目|资金)*年初(?:预算|安排)(?:数|金额|资金)?$/],
  [
    "executed",
    new RegExp(`^${fundsQualifiers}(?:执行数|执行金额|支出数|实际支出数?|实际支出金额|支出金额)$`),
  ],
  ["annualBudget", new RegExp(`^${fundsQualifiers}(?:预算数|预算金额|预算安排数?)$`)],
  ["annualBudget", /^(?:项目|资金)*调整后?预算$/],
] as const;

/** A row of the funds block has one of these in its label. */
export const fundsSourcePattern = /资金|拨款|补助|结转|收入|预算|自筹|其中|总额|金额|支出/;

export const fundsCaptions = ["项目资金", "资金情况", "预算执行情况"] as const;

/** Labels whose value a form must give. Those that ask 是否… are required as well. */
export const requiredLabels = [
  "项目名称",
  "主管部门",
  "主管部门及代码",
  "预算单位",
  "实施单位",
  "具体实施处",
] as const;

/** How labels in the head end that no list has; taken as such only where a value stands beside them. */
export const labelEndings =
  /(?:名称|部门|单位|负责人|联系人|经办人|填报人|填表人|电话|签字|签章|盖章|日期|时间|年份|年度|类别|属性|类型|性质|代码|编码|编号|表号|科室|处室|等级|结论|事项|说明|地点|周期|期限|期间|区域|地区|领域)$/;

/** The total where it stands in the head. */
export const headTotalLabels = [
  "自评总分",
  "自评得分",
  "自评总得分",
  "自评分数",
  "综合得分",
  "项目得分",
  "评价总分",
] as const;

export const yesNoBeginning = "是否";

export const optionalLabels = [
  "自评时间",
  "联系人",
  "联系电话",
  "项目负责人",
  "上年预算金额",
  "整改建议",
  "整改情况",
] as const;

/** What the form itself says of its shortcomings; it can hold the reason of a deduction. */
export const remarkLabels = ["主要问题", "存在问题", "改进措施"] as const;

/** Where the form itself can say why the money was not spent. */
export const problemLabels = ["主要问题", "存在问题", "其他需要说明的问题"] as const;

export const goalLabels = {
  expected: ["预期目标", "预算目标", "年初设定目标", "年初绩效目标", "项目年度总目标"],
  actual: [
    "实际完成情况",
    "全年实际完成情况",
    "年度总体目标完成情况",
    "年度总体目标完成情况综述",
    "主要绩效",
  ],
} as const;

/** Captions of goals that no list has. */
export const goalPatterns = [
  ["actual", /(?:完成|实现)情况(?:综述|说明)?$/],
  ["expected", /^(?:项目|年度|全年|年初|当年|本年|预期|设定|绩效|总体|预算)+目标$/],
] as const;

/** Words of what is still to come, in a text on what was done; 模拟 and 拟合 are none. */
export const futurePattern = /将为|将于|将在|预计|暂定|计划于|计划在|(?<![模虚草起])拟(?![合真态])/;

export const goalCaptions = [
  "年度总体目标",
  "年度目标",
  "总体目标",
  "年度总体绩效目标",
  "年度绩效目标",
  "当年绩效目标",
  "年度目标完成情况",
  "总体目标完成情况",
  "绩效目标",
] as const;

export const totalLabels = [
  "总分",
  "合计",
  "总计",
  "总得分",
  "总评分",
  "自评总分",
  "自评总得分",
  "得分合计",
  "总分合计",
  "合计得分",
  "总计得分",
  "综合得分",
] as const;
export const subtotalLabels = ["小计"] as const;
export const gradeLabels = [
  "评分等级",
  "绩效等级",
  "评价等级",
  "评价结论",
  "自评等级",
  "等级",
  "自评结论",
  "自评结果",
  "评价结果",
  "评定等级",
  "自评等次",
  "评价等次",
  "绩效评级",
  "绩效等次",
  "等次",
] as const;
export const cardScoreLabel = "评价分值";
export const cardGradeLabel = "评价结论";

/** A short cell with one of these is a form's title. */
export const titlePattern = /自评表|自评分表|自我评价|评价结果信息表|得分情况/;
/** （2023年度）; the digits may be missing. */
export const yearLinePattern = /^\(?(\d{4})?年度\)?$/;
export const yearInTitlePattern = /(\d{4})年/;

/** A line under the table that is none of its rows. */
export const footnotePattern = /^(注|备注|说明|填表说明|填表人|填报人|联系人|负责人)[:：1-9]/;

export const level1Words = {
  output: ["产出指标", "产出"],
  benefit: ["效益指标", "效益", "效果指标"],
  satisfaction: ["满意度指标", "满意度"],
} as const;

/** 二级指标, each with the 一级指标 it belongs to; the ending 指标 is left out. */
export const level2Words = {
  output: ["数量", "质量", "时效", "成本", "经济成本", "社会成本", "生态环境成本"],
  benefit: [
    "经济效益",
    "社会效益",
    "生态效益",
    "环境效益",
    "生态环境效益",
    "可持续影响",
    "可持续发展",
  ],
  satisfaction: [
    "服务对象满意度",
    "社会公众满意度",
    "社会公众或服务对象满意度",
    "服务对象",
    "社会公众",
  ],
} as const;

/** 一级指标 that are known as such only where they stand in the column of 一级指标. */
export const otherLevel1Words = {
  cost: ["成本指标", "成本"],
  decision: ["决策", "项目决策", "决策指标", "项目决策指标"],
  process: ["过程", "项目过程", "管理", "项目管理", "过程指标", "管理指标", "项目管理指标"],
  output: ["项目产出", "项目产出指标"],
  benefit: ["项目效益", "项目效果", "项目效益指标"],
} as const;

export const indicatorEnding = "指标";
export const costLevel = "成本";
/** What the 二级指标 of 产出 are of. */
export const outputDimensions = {
  quantity: "数量",
  quality: "质量",
  time: "时效",
  cost: "成本",
} as const;
/** A level or a name with it speaks of satisfaction. */
export const satisfactionWord = "满意";
export const quantityLevel = "数量";

/** A name that says the row is none: it stands for a group without indicators. */
export const noNameWords = ["无", "/", "-", "—", "不适用", "不涉及"] as const;
export const partBeginning = "其中";
/** 指标1：…… and the like, left over from a template. */
export const placeholderPattern = /^指标\d+[:.]?(…+|\.{2,}|\/)?$|^[….]+$|\*\*|XX|××/;

/** A cell that says: does not apply. */
export const dashes = ["-", "—", "/", "–", "―", "——", "--"] as const;
/** A reason that gives none. */
export const noReasonWords = ["无", "暂无", "-", "—", "/", "0", ...dashes] as const;

/** More is better where a name without a sign on its target ends like this. */
export const upwardNamePattern =
  /((完成|执行|覆盖|合格|达标|及时|到位|知晓|参与|准确|上线|在线|成功|达成|普及|使用|巡检|对接|响应|解决|办结|回复|满意)率|满意度)$/;
/** Where a name speaks of these, a bare number or an = does not tell which way is better. */
export const costLikeNamePattern =
  /成本|费用|支出|投入|投资|资金|金额|耗时|时长|时间|事故|故障次数|故障时间|投诉|差错|违规|超标|受害|成灾|损失/;

/** Of these none is what one wants: a target of 0 for them is one. */
export const unwantedNamePattern =
  /事故|事件|投诉|信访|上访|故障|中断|违规|违法|违纪|犯罪|案件|超标|差错|错误|失误|遗漏|伤亡|死亡|泄露|泄漏|变质|损失|流失|舆情|疫情|返贫|缺陷|不合格|拖欠|逾期/;
export const unwantedUnits = ["起", "例", "宗"] as const;

/** A share of a whole, which cannot be more than all of it. */
export const shareNamePattern = /率$|比例|占比|覆盖|合格|达标|满意/;
/** What is counted in percent and can be more than a hundred. */
export const unboundedNamePattern =
  /增长|增幅|增速|提高|提升|上升|完成率|执行率|负荷|利用率|产出率|回报|收益|利润/;

export const satisfactionNamePattern = /(?<!不)满意[度率]$/;
/** A cost that is what was spent. */
export const spendingNamePattern = /支出|投入/;

/** A reason that says there was nothing to explain. */
export const noDeviationWords = ["完成", "已完成", "全部完成", "正常", "达标", "无偏差"] as const;

/** 10 分. */
export const pointsUnit = "分";
export const gradeWords = { excellent: "优", good: "良", fair: "中", poor: "差" } as const;
/** A cell that is nothing but a grade. */
export const gradeAlonePattern = /^(?:优秀?|良好?|中等?|差)(?:等级?)?$/;
/** Boxes of which one is ticked, before each grade or behind it: □优 ☑良 □中 □差. */
export const boxPattern = /[□☐○☑☒■●√✓✔]/;
export const tickedBefore = /[☑☒■●√✓✔](优|良|中|差)/g;
export const tickedBehind = /(优|良|中|差)[秀好等]?[☑☒■●√✓✔]/g;
export const shortTenThousand = "万";
/** 单位：, 金额单位：… but not 主管单位. */
export const moneyUnitLabelPattern = /^\(?(金额|货币|资金|计量)?单位(:|$)/;
export const moneyUnitWords = { "ten-thousand-yuan": "万元", yuan: "元" } as const;
