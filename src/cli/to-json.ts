import { isPresent, type Field } from "../form/field";
import type { Figure } from "../form/figure";
import type { Form, FundsRow, HeaderField, Indicator } from "../form/form";
import type { Reading } from "../form/quantity";
import type { WaivedFinding } from "../kept/set-apart";
import type { LintResult } from "../lint/lint";
import type { Diagnostic } from "../lint/rule";
import type { Decimal } from "../score/decimal";
import { rangeToA1, toA1 } from "../sheet/address";
import { fileErrors } from "../text/errors";
import { gradeWords, moneyUnitWords } from "../text/labels";
import { sayReason } from "../text/reasons";
import type { RuleId } from "../text/rules";
import type { Computed } from "../score/compute";
import { readingToJson, valueOfReading } from "./reading-to-json";
import type { FileReport, FormReport, SheetReport } from "./report";

/** What `JSON.stringify` writes as it is. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A file's report as docs/json.md describes it; the order of the keys is that of the page. */
export function fileToJson(report: FileReport): Json {
  if (report.status === "checked") {
    const { path, notes, sheets } = report;
    return { path, error: null, notes, sheets: sheets.map(sheetToJson) };
  }
  const { code, detail } = report.error;
  const error = { code, message: fileErrors[code](detail) };
  return { path: report.path, error, notes: [], sheets: [] };
}

function sheetToJson({ name, forms, notRecognized, partRead }: SheetReport): Json {
  return {
    name,
    forms: forms.map(formToJson),
    notRecognized: notRecognized && {
      lookedFor: notRecognized.lookedFor,
      ruleId: notRecognized.ruleId,
      severity: notRecognized.severity,
      message: notRecognized.message,
    },
    partRead: partRead && { range: rangeToA1(partRead.range), end: toA1(partRead.end) },
  };
}

function formToJson({ form, profileId, result, waived, computed }: FormReport): Json {
  const { funds, goals, total } = form;
  return {
    kind: form.kind,
    profile: profileId,
    range: rangeToA1(form.range),
    title: form.title,
    year: form.year,
    moneyUnit: form.moneyUnit && moneyUnitWords[form.moneyUnit],
    header: form.header.flatMap(headerToJson),
    funds: funds ? [funds.total, ...funds.sources].map(fundsRowToJson) : [],
    goals: { expected: wordsToJson(goals.expected), actual: wordsToJson(goals.actual) },
    indicators: form.indicators.map(indicatorToJson),
    total: {
      points: total && figureToJson(total.points),
      score: total && figureToJson(total.score),
    },
    grade: fieldToJson(form.grade, (grade) => gradeWords[grade]),
    computed: computedToJson(computed),
    diagnostics: result.diagnostics.map(diagnosticToJson),
    waived: waived.map(waivedToJson),
    coverage: coverageToJson(result, form),
  };
}

function headerToJson({ label, field }: HeaderField): readonly Json[] {
  return isPresent(field) ? [{ label, at: toA1(field.at), text: field.text }] : [];
}

function fundsRowToJson(row: FundsRow): Json {
  return {
    label: row.label,
    initialBudget: figureToJson(row.initialBudget),
    annualBudget: figureToJson(row.annualBudget),
    executed: figureToJson(row.executed),
    points: figureToJson(row.points),
    executionRate: figureToJson(row.executionRate),
    score: figureToJson(row.score),
  };
}

function indicatorToJson(indicator: Indicator): Json {
  return {
    row: indicator.row + 1,
    level1: indicator.level1,
    level2: indicator.level2,
    name: wordsToJson(indicator.name),
    target: readingFieldToJson(indicator.target),
    actual: readingFieldToJson(indicator.actual),
    points: figureToJson(indicator.points),
    score: figureToJson(indicator.score),
    deviation: wordsToJson(indicator.deviation),
  };
}

type FieldJson = Readonly<Record<"at" | "text" | "value", string | null>>;

function fieldToJson<Value>(
  field: Field<Value>,
  write: (value: Value) => string | null,
): FieldJson | null {
  if (!isPresent(field)) return null;
  const value = field.state === "filled" ? write(field.value) : null;
  return { at: toA1(field.at), text: field.text, value };
}

function wordsToJson(field: Field<string>): Json {
  return fieldToJson(field, () => null);
}

function figureToJson(field: Field<Figure>): Json {
  return fieldToJson(field, ({ value }) => value.toFixed());
}

function readingFieldToJson(field: Field<Reading>): Json {
  const json = fieldToJson(field, valueOfReading);
  const parsed = field.state === "filled" ? readingToJson(field.value) : null;
  return json && { ...json, parsed };
}

function computedToJson(computed: Computed): Json {
  const { executionRate, executionScore, pointsTotal, scoreTotal, grade, rounding } = computed;
  return {
    executionRate: write(executionRate),
    executionScore: write(executionScore),
    pointsTotal: write(pointsTotal),
    scoreTotal: write(scoreTotal),
    grade: grade && gradeWords[grade],
    rounding,
  };
}

function write(value: Decimal | null): string | null {
  return value ? value.toFixed() : null;
}

function waivedToJson({ finding, waiver: { reason, name, date } }: WaivedFinding): Json {
  return { ...diagnosticToJson(finding), waiver: { reason, name, date } };
}

function diagnosticToJson({
  ruleId,
  severity,
  at,
  message,
  fix,
}: Diagnostic<RuleId>): Readonly<Record<string, Json>> {
  return {
    ruleId,
    severity,
    at: toA1(at),
    message,
    fix: fix
      ? {
          title: fix.title,
          safe: fix.safe,
          edits: fix.edits.map(({ at: cell, value, formula }) => ({
            at: toA1(cell),
            value: formula ?? value,
          })),
        }
      : null,
  };
}

function coverageToJson({ applied, notApplicable }: LintResult<RuleId>, { kind }: Form): Json {
  return {
    applied,
    notApplicable: notApplicable.map(({ ruleId, reason }) => ({
      ruleId,
      reason: sayReason(reason, kind),
    })),
  };
}
