import type { Decimal } from "decimal.js";
import type { RuleText } from "./rule-text";

export const structureText = {
  "structure.form-not-recognized": {
    title: "未识别为自评表",
    why: "没有找到自评表的表头，就不知道哪一格是分值、哪一格是得分，因此一条也不查。",
    basis: "填报经验",
    messages: {
      notRecognized: () =>
        "未在本表找到“三级指标/分值/得分”表头，未做任何校验。请选中表头行后点“指定表头”。",
    },
  },
  "structure.column-missing": {
    title: "缺少必需列",
    why: "表头少了某一列，依赖这一列的规则就无从校验。如果本地样表就是如此，可以不理会。",
    basis: "填报经验",
    messages: {
      missing: ({ columns, rules }: { columns: readonly string[]; rules: number }) =>
        `表头缺“${columns.join("、")}”列，${rules} 条规则未执行。`,
    },
  },
  "structure.level-unresolved": {
    title: "指标无法归到一级/二级",
    why: "看不出这一行属于产出、效益还是满意度，各部分的权重就合计不准。",
    basis: "预算管理一体化系统：指标须挂在一级、二级指标之下（请以原文为准）",
    messages: {
      unresolved: ({ row }: { row: string }) => `${row}找不到所属一级指标，未计入分项权重。`,
    },
  },
  "structure.total-row-missing": {
    title: "缺总分行",
    why: "总分是自评的结论，复核的人先看总分，再看等级。",
    basis: "自评表样表：表末有总分一行（请以原文为准）",
    messages: {
      missing: () => "未找到“总分/合计”行。",
    },
    fixes: {
      addTotal: ({ points, score }: { points: Decimal; score: Decimal }) =>
        `填入总分行：分值 ${points}，得分 ${score}`,
    },
  },
  "structure.placeholder-left": {
    title: "模板占位内容未清理",
    why: "“指标2：……”、“≥**人”是样表留给填表人替换的。留在表上，说明这一行没有认真填。",
    basis: "填报经验",
    messages: {
      left: ({ rows, text }: { rows: readonly number[]; text: string }) =>
        `第 ${rows.join("、")} 行仍是模板占位“${text}”，请填写或删除。`,
    },
    fixes: {
      clearNames: ({ rows }: { rows: readonly number[] }) =>
        `将第 ${rows.join("、")} 行的占位内容清空`,
    },
  },
  "structure.money-unit-undeclared": {
    title: "资金单位未写明",
    why: "不写元还是万元，相差一万倍。正文、决算和系统里的金额都没法对。",
    basis: "填报经验",
    messages: {
      undeclared: () => "资金未写明“元/万元”，无法与正文金额核对。",
    },
    fixes: {
      declare: ({ text }: { text: string }) => `将表头改为“${text.replace(/\s+/g, "")}”`,
    },
  },
  "structure.satisfaction-missing": {
    title: "没有满意度指标",
    why: "通用样表给满意度留了分值。有服务对象的项目不设满意度指标，复核时会被问到。",
    basis: "自评表样表：满意度指标 10 分（请以原文为准）",
    messages: {
      missing: () =>
        "未设置满意度指标；如确不适用，请在“设置”里选满意度可不设的口径，并说明分值如何调整。",
    },
  },
  "structure.output-dimension-missing": {
    title: "产出缺维度",
    why: "产出通常从数量、质量、时效、成本四个方面设指标。缺了哪一面，最好心里有数。",
    basis: "自评表样表：产出指标分数量、质量、时效、成本（请以原文为准）",
    messages: {
      missing: ({ dimension }: { dimension: string }) => `产出指标缺“${dimension}指标”。`,
    },
  },
  "structure.qualitative-majority": {
    title: "定性指标过半",
    why: "“及时”、“规范”这样的目标没有数，做到什么程度算完成，各人看法不同。能量化的尽量量化。",
    basis: "填报经验",
    messages: {
      majority: ({ count, all }: { count: number; all: number }) =>
        `${count}/${all} 个指标为定性，复核时常被要求量化。`,
    },
  },
  "structure.required-blank": {
    title: "表头必填项为空",
    why: "表上印了这一栏却没有填，复核时会按“表格填写不完整”退回。",
    basis: "自评报告质量评分：表格填写不完整，每项扣 0.2 分（请以原文为准）",
    messages: {
      blank: ({ label }: { label: string }) => `“${label}”未填写。`,
    },
  },
  "structure.number-as-text": {
    title: "数字以文本存储",
    why: "文本形式的数字看着一样，求和公式却会当作 0；千分位时有时无，也容易看错位数。",
    basis: "填报经验",
    messages: {
      storedAsText: ({ address, text }: { address: string; text: string }) =>
        `${address} 的数字是文本“${text}”，公式会按 0 处理。`,
      mixedSeparators: ({ separated, plain }: { separated: string; plain: string }) =>
        `资金数的千分位写法不一（${separated} / ${plain}），建议统一。`,
    },
    fixes: {
      toNumber: ({ value }: { value: string | number }) => `改为数字 ${value}`,
    },
  },
  "structure.cell-error": {
    title: "单元格公式出错",
    why: "显示 #REF! 之类错误的格子没有数值，打印和上报都会被退回，本工具也无法用它核对。",
    basis: "填报经验",
    messages: {
      error: ({ address, text }: { address: string; text: string }) =>
        `${address} 显示 ${text}，公式出错，本格未参与校验。`,
    },
  },
} as const satisfies Readonly<Record<`structure.${string}`, RuleText>>;
