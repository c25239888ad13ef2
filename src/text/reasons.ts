import type { FormKind } from "../form/form";
import type { NotApplicableReason } from "../lint/lint";
import { columnNames } from "./columns";

export const kindNames = {
  "self-evaluation": "自评表",
  "result-card": "评价结果信息表",
  "score-table": "得分情况表",
  "blank-form": "尚未填写的自评表",
} as const satisfies Readonly<Record<FormKind, string>>;

/** Why a rule had nothing to check in a form of this kind. */
export function sayReason(reason: NotApplicableReason, kind: FormKind): string {
  switch (reason.kind) {
    case "off":
      return "这条规则已关闭。";
    case "form-kind":
      return `这条规则不用于${kindNames[kind]}。`;
    case "column":
      return `表头没有“${columnNames[reason.column]}”列。`;
    case "other":
      return reason.text;
  }
}
