import { isPresent, type Field } from "../../form/field";
import { hundred } from "../../score/decimal";
import type { FormCheck } from "../../kept/check";
import { gradeWords } from "../../text/labels";
import { paneText } from "../../text/pane";

/** A figure of a form as it stands there, and what the program makes of it. */
export interface SummaryFigure {
  readonly label: string;
  /** null where the form has no place for it, "" where the place is empty. */
  readonly printed: string | null;
  readonly computed: string | null;
  /** Whether a finding speaks of this cell. */
  readonly disputed: boolean;
}

export function figuresOf({ form, computed, result }: FormCheck): readonly SummaryFigure[] {
  const { scoreTotal, grade, executionRate } = computed;
  const rate = executionRate?.times(hundred).toFixed();
  return [
    figure(paneText.total, form.total?.score, scoreTotal?.toFixed()),
    figure(paneText.grade, form.grade, grade ? gradeWords[grade] : undefined),
    figure(paneText.executionRate, form.funds?.total.executionRate, rate && `${rate}%`),
  ];

  function figure(
    label: string,
    field: Field<unknown> | undefined,
    said: string | undefined,
  ): SummaryFigure {
    const present = field && isPresent(field) ? field : null;
    return {
      label,
      printed: present?.text.replace(/\s+/g, "") ?? null,
      computed: said ?? null,
      disputed: result.diagnostics.some(
        ({ at, severity }) =>
          severity !== "info" && at.row === present?.at.row && at.column === present.at.column,
      ),
    };
  }
}
