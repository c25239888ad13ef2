/** An argument of a function, as Excel shows it while a formula is typed. */
export interface ParameterText {
  readonly name: string;
  readonly description: string;
  /** May be left out. */
  readonly optional?: true;
  /** May be given several times; only the last one of a function. */
  readonly repeating?: true;
}

/** A function of the namespace PERF, as Excel shows it; its key is its name in every language. */
export interface FunctionText {
  readonly description: string;
  readonly parameters: readonly ParameterText[];
  /** What stands in the cell; where there are several, each is a column. */
  readonly result: readonly string[];
  /** A call with its result; it ends the description. */
  readonly example: {
    readonly given: readonly (string | number)[];
    readonly gives: readonly (string | number)[];
  };
}

const rounding = {
  name: "舍入方式",
  description: "“四舍五入”（默认）或“截断”。",
  optional: true,
} as const satisfies ParameterText;

const profile = {
  name: "口径",
  description: "评分口径的名称，默认“国家通用”。",
  optional: true,
} as const satisfies ParameterText;

const budget = {
  name: "预算数",
  description: "全年预算数，如 533.03、5.5万元。可以是单元格或区域。",
} as const satisfies ParameterText;

const executed = {
  name: "执行数",
  description: "全年执行数。与预算数单位不同时请都写明单位，如 5.5万元、54000元。",
} as const satisfies ParameterText;

const points = {
  name: "分值",
  description: "满分是多少分，如 10。",
} as const satisfies ParameterText;

const target = {
  name: "年度指标值",
  description: "目标，如 ≥95%、不少于12次、≤30天。没有符号的数看不出越大越好还是越小越好。",
} as const satisfies ParameterText;

const actual = {
  name: "实际完成值",
  description: "实际数，如 96%、13次。设成百分比格式的单元格传来的是小数，如 0.96。",
} as const satisfies ParameterText;

const bareNumbers =
  "函数看不到单元格的格式：没有单位的数与百分数相比时，是它的 1/20 到 20 倍的照原数，否则乘以 100 再看";

/** Every function of the add-in; functions.json is written from this. */
export const functionTexts = {
  RATE: {
    description: "执行率，即执行数÷预算数，以小数给出，设成百分比格式即可显示为百分数。",
    parameters: [
      budget,
      executed,
      {
        name: "小数位数",
        description: "百分数保留几位小数，0 到 10，默认 2（93.77% 即 0.9377）。",
        optional: true,
      },
      rounding,
    ],
    result: ["执行率"],
    example: { given: [533.03, 499.83], gives: [0.9377] },
  },
  EXECSCORE: {
    description: "执行率得分：分值×执行数÷预算数，最多为分值，保留两位小数。",
    parameters: [budget, executed, points, rounding],
    result: ["得分"],
    example: { given: [533.03, 499.83, 10], gives: [9.38] },
  },
  SCORE: {
    description: `定量指标的得分：达到目标得满分，没有达到按比例计算，保留两位小数。${bareNumbers}，仍不合为 #N/A。`,
    parameters: [target, actual, points, rounding, profile],
    result: ["得分"],
    example: { given: ["≥95%", 0.9, 10], gives: [9.47] },
  },
  BAND: {
    description:
      "定性指标的得分：达成为分值的 80% 至 100%，部分达成为 60% 至 80%，未达成为 60% 以下（不含）。",
    parameters: [
      { name: "完成情况", description: "“达成”“部分达成”或“未达成”。" },
      points,
      {
        name: "比例",
        description: "得分值的百分之几，如 90%、0.9 或 90；不写时达成为 100%，其余为该档的下限。",
        optional: true,
      },
    ],
    result: ["得分"],
    example: { given: ["部分达成", 10, 0.75], gives: [7.5] },
  },
  TOTAL: {
    description: "总分：各项得分之和。空白和“—”不计；写成文本的数照样计入，不会像 SUM 那样漏掉。",
    parameters: [
      { name: "得分", description: "得分，单元格或区域，可以有多个。", repeating: true },
    ],
    result: ["总分"],
    example: { given: [9.38, "8.5分", 80], gives: [97.88] },
  },
  GRADE: {
    description: "总分的等级：优、良、中、差。",
    parameters: [{ name: "总分", description: "0 到 100 的数，单元格或区域。" }, profile],
    result: ["等级"],
    example: { given: [89.99], gives: ["良"] },
  },
  CHECK: {
    description: `检查一行指标，有问题就逐句说明，没有问题为空。${bareNumbers}。`,
    parameters: [
      target,
      actual,
      points,
      { name: "得分", description: "自评得分。" },
      { name: "偏差原因", description: "偏差原因分析及改进措施。" },
    ],
    result: ["问题"],
    example: { given: ["≥10次", "12次", 10, 12, ""], gives: ["得分 12 超过分值 10。"] },
  },
  PARSE: {
    description: "把年度指标值拆成三格：符号、数、单位。百分数的数是百分号前的数。",
    parameters: [{ name: "年度指标值", description: "目标，如 ≥95%、不少于12次，单元格或区域。" }],
    result: ["符号", "数", "单位"],
    example: { given: ["不少于12次"], gives: ["≥", 12, "次"] },
  },
} as const satisfies Readonly<Record<string, FunctionText>>;

export type FunctionId = keyof typeof functionTexts;

/** What Excel shows of a function: what it does, then its example. */
export function describeFunction(id: FunctionId): string {
  const { description, example } = functionTexts[id];
  return `${description}例：${exampleFormula(id)} 得 ${example.gives.map(write).join(" | ")}`;
}

/** =PERF.SCORE("≥95%",0.9,10) */
export function exampleFormula(id: FunctionId): string {
  return `=PERF.${id}(${functionTexts[id].example.given.map(write).join(",")})`;
}

function write(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value}"`;
}

/** 达成, 部分达成, 未达成: how the words of a qualitative indicator tell its band. */
export const bandPatterns = {
  partly:
    /^(部分|基本)(达成|完成|实现|达到|达标)(年度|预期)*(绩效)?(指标|目标)?[,;]?并?(具有一定效果)?$/,
  missed:
    /^(未|没有|尚未)(达成|完成|实现|达到|达标)(年度|预期)*(绩效)?(指标|目标)?[,;]?且?(效果较差)?$/,
  achieved: /^(全部|已|均)*(达成|完成|实现|达到|达标)(年度|预期)*(绩效)?(指标|目标)?$/,
} as const;

export const bandNames = { achieved: "达成", partly: "部分达成", missed: "未达成" } as const;

/** What a function says where it has no result; each says what is expected instead. */
export const functionErrors = {
  shapes: () => "各个区域的行数和列数应当一样；单个单元格可以和任何区域搭配。",
  notACell: () => "这里应是数或文字，收到的是读不懂的数据类型。",
  passedOn: ({ code }: { code: string }) => `引用的单元格是错误值 ${code}，请先改正那一格。`,
  notNumber: ({ name, text }: { name: string; text: string }) =>
    `${name}应是不小于 0 的数，写的是“${text}”。`,
  notMoney: ({ name, text }: { name: string; text: string }) =>
    `${name}应是不小于 0 的金额，如 533.03、5.5万元，写的是“${text}”。`,
  noBudget: () => "预算数为 0，没有执行率可算。",
  digits: ({ text }: { text: string }) => `小数位数应是 0 到 10 的整数，写的是“${text}”。`,
  rounding: ({ text, known }: { text: string; known: readonly string[] }) =>
    `舍入方式应是${known.map(quote).join("或")}，写的是“${text}”。`,
  profile: ({ text, known }: { text: string; known: readonly string[] }) =>
    `没有“${text}”这个口径，应是${known.map(quote).join("、")}。`,
  targetUnreadable: ({ text }: { text: string }) =>
    `读不懂年度指标值“${text}”，应写成 ≥95%、不少于12次、≤30天 这样。`,
  targetQualitative: ({ text }: { text: string }) =>
    `年度指标值“${text}”是定性的，没有可以比较的数；定性指标请用 PERF.BAND。`,
  targetDate: ({ text }: { text: string }) => `年度指标值“${text}”是日期，没有可以比较的数。`,
  targetRange: ({ text }: { text: string }) => `年度指标值“${text}”是一个区间，没有单独一个数。`,
  targetZero: ({ text }: { text: string }) => `年度指标值“${text}”不大于 0，不能按比例计分。`,
  notApplicable: ({ name, text }: { name: string; text: string }) =>
    `${name}写的是“${text}”，即不适用。`,
  actualNotNumber: ({ target, text }: { target: string; text: string }) =>
    `年度指标值“${target}”是数，实际完成值应填实际数，写的是“${text}”。`,
  units: ({ target, actual }: { target: string; actual: string }) =>
    `实际完成值“${actual}”的单位应与年度指标值“${target}”的一样，或者能够换算。`,
  percentScale: ({ target, actual }: { target: string; actual: string }) =>
    `“${target}”和“${actual}”一个是百分数、一个没有单位，大小又相差太远，请都写上 %。`,
  direction: ({ text }: { text: string }) =>
    `年度指标值“${text}”没有写 ≥ 或 ≤，实际完成值又与它不同，看不出越大越好还是越小越好。`,
  band: ({ text, known }: { text: string; known: readonly string[] }) =>
    `完成情况应是${known.map(quote).join("、")}之一，写的是“${text}”。`,
  share: ({ band, from, to, closed, text }: ShareValues) =>
    `“${band}”的比例应不低于 ${from}%、${closed ? "不高于" : "低于"} ${to}%，写的是“${text}”。`,
  total: ({ text }: { text: string }) => `总分应是 0 到 100 的数，写的是“${text}”。`,
  notScore: ({ text }: { text: string }) => `相加的应都是得分，其中有一格写的是“${text}”，不是数。`,
} as const;

interface ShareValues {
  readonly band: string;
  readonly from: number;
  readonly to: number;
  /** Whether `to` belongs to the band. */
  readonly closed: boolean;
  readonly text: string;
}

function quote(word: string): string {
  return `“${word}”`;
}
