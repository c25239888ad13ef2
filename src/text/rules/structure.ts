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
