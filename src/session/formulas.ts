import { isFilled } from "../form/field";
import type { Form } from "../form/form";
import { formConvention } from "../score/execution";
import type { ScoringProfile } from "../score/profile";
import { toA1, type CellAddress } from "../sheet/address";
import { textAt, valueAt, type Sheet } from "../sheet/sheet";
import { contentAt } from "./fixes";
import type { Formula } from "./formula-call";
import {
  executionFormula,
  gradeFormula,
  rateFormula,
  scoreFormula,
  totalFormula,
  type FormulaContext,
} from "./formula-figures";
import { createPlaces } from "./formula-place";
import { roundingsOf } from "./formula-rounding";
import { scoreAreas } from "./score-areas";
import type { CellWrite } from "./host";

/** A cell that would get a formula. */
export interface FormulaCell {
  readonly at: CellAddress;
  /** Which form of the sheet, from zero. */
  readonly formIndex: number;
  readonly figure: "rate" | "execution-score" | "score" | "total" | "grade";
  /** The indicator or, for a rate, where the money comes from; "" where there is only one. */
  readonly name: string;
  readonly formula: string;
  /** What the formula gives with the cells as they are, and the other formulas in theirs. */
  readonly gives: string | number;
  /** What is shown now. */
  readonly present: string;
  readonly presentFormula: string | null;
  readonly write: CellWrite;
}

/**
 * The cells whose figure one of our functions computes, and whose inputs are all known. A cell that
 * holds exactly this formula is left out.
 */
export function planFormulas(
  sheet: Sheet,
  forms: readonly Form[],
  profile: ScoringProfile,
): readonly FormulaCell[] {
  return forms.flatMap((form, formIndex) => planForm(sheet, form, { formIndex, profile }));
}

function planForm(
  sheet: Sheet,
  form: Form,
  { formIndex, profile }: { readonly formIndex: number; readonly profile: ScoringProfile },
): readonly FormulaCell[] {
  const places = createPlaces(sheet);
  const planned = new Map<string, string | number>();
  const cells: FormulaCell[] = [];
  const context: FormulaContext = {
    sheet,
    profile,
    roundings: roundingsOf(formConvention(form.funds?.total ?? null, profile)),
    valueAt: (at) => planned.get(toA1(at)) ?? valueAt(sheet, at.row, at.column),
  };

  function add(
    figure: FormulaCell["figure"],
    at: CellAddress | null,
    formula: Formula | null,
    name = "",
  ): void {
    if (!at || !formula) return;
    planned.set(toA1(at), formula.gives);
    const present = contentAt(sheet, at);
    if (present.formula === formula.text) return;
    cells.push({
      at,
      formIndex,
      figure,
      name,
      formula: formula.text,
      gives: formula.gives,
      present: textAt(sheet, at.row, at.column),
      presentFormula: present.formula,
      write: { at, input: { kind: "formula", formula: formula.text }, expected: present },
    });
  }

  const { funds, indicators, total, grade } = form;
  if (funds) {
    for (const row of [funds.total, ...funds.sources]) {
      const formula = rateFormula(row, funds.rateNotation, context);
      add("rate", places.ofRate(row.executionRate), formula, row === funds.total ? "" : row.label);
    }
    add(
      "execution-score",
      places.ofFigure(funds.total.score),
      executionFormula(funds.total, context),
    );
  }
  for (const row of indicators) {
    const name = isFilled(row.name) ? row.name.value : "";
    add("score", places.ofFigure(row.score), scoreFormula(row, context), name);
  }
  if (!total) return cells;

  const isPlanned = (at: CellAddress): boolean => planned.has(toA1(at));
  const totalAt = places.ofFigure(total.score);
  const areas = totalAt && scoreAreas(sheet, form, isPlanned);
  if (areas) add("total", totalAt, totalFormula(areas, context));

  const known = totalAt && isPlanned(totalAt) ? totalAt : isFilled(total.score) && total.score.at;
  if (known) add("grade", places.ofGrade(grade), gradeFormula(known, context));
  return cells;
}
