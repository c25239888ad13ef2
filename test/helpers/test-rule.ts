import { lint } from "../../src/lint/lint";
import { patch } from "../../src/lint/patch";
import type { Finding, Rule } from "../../src/lint/rule";
import { recognize, type Recognition } from "../../src/recognize/recognize";
import type { SheetRule } from "../../src/rules/define-rule";
import { nationalProfile, type ScoringProfile } from "../../src/score/profile";
import { compareAddresses, toA1, type CellAddress } from "../../src/sheet/address";
import { valueAt, type Sheet } from "../../src/sheet/sheet";
import type { Drawing } from "./draw";

type AnyRule = Rule | SheetRule;

interface InvalidCase {
  readonly sheet: Drawing;
  /** In reading order. */
  readonly messages: readonly string[];
  /** The sheet after all fixes, marked with what no fix mends; left out where there is no fix. */
  readonly fixed?: Drawing;
  /** Whether its fixes are safe; said where the rule has some that are and some that are not. */
  readonly safe?: boolean;
  /** The titles of further fixes, each of which mends its finding by itself. */
  readonly otherwise?: readonly string[];
  /** The formulas that its fixes write. */
  readonly formulas?: readonly string[];
  /** The profile that the user chose; left out where nobody did. */
  readonly profile?: ScoringProfile;
}

type ValidCase = Drawing | Pick<InvalidCase, "sheet" | "profile">;

interface RuleCases {
  readonly valid: Readonly<Record<string, ValidCase>>;
  readonly invalid: Readonly<Record<string, InvalidCase>>;
}

/** Tests a rule by drawn worksheets: it must report exactly the marked cells, and mend them. */
export function testRule(rule: AnyRule, cases: RuleCases): void {
  describe(rule.id, () => {
    for (const [name, valid] of Object.entries(cases.valid)) {
      test(`is silent: ${name}`, () => {
        expect(flawsInCase(rule, silent(valid))).toEqual([]);
      });
    }
    for (const [name, each] of Object.entries(cases.invalid)) {
      test(`reports: ${name}`, () => {
        expect(flawsInCase(rule, each)).toEqual([]);
      });
    }
    test("has cases that say something", () => {
      expect(flawsInCases(rule, cases)).toEqual([]);
    });
  });
}

function silent(valid: ValidCase): InvalidCase {
  return "marks" in valid ? { sheet: valid, messages: [] } : { ...valid, messages: [] };
}

/** What is wrong with the cases as a whole. */
export function flawsInCases(rule: AnyRule, { valid, invalid }: RuleCases): readonly string[] {
  const flaws: string[] = [];
  const seen = new Map<string, string>();
  const sheets = Object.entries(valid).map(([name, each]): [string, InvalidCase] => [
    name,
    silent(each),
  ]);
  for (const [name, { sheet, profile }] of [...sheets, ...Object.entries(invalid)]) {
    const key = JSON.stringify([sheet.sheet, profile?.id]);
    const twin = seen.get(key);
    if (twin !== undefined) flaws.push(`“${name}” is the same as “${twin}”`);
    seen.set(key, name);
  }
  for (const [name, { sheet }] of sheets) {
    if (sheet.marks.length > 0) flaws.push(`“${name}” is valid, but has marks`);
  }
  for (const [name, { sheet }] of Object.entries(invalid)) {
    if (sheet.marks.length === 0) flaws.push(`“${name}” is invalid, but has no marks`);
  }
  if (sheets.length === 0) flaws.push("no case is valid");

  const cases = Object.values(invalid);
  if (cases.length === 0) flaws.push("no case is invalid");
  if (fixability(rule) !== "none" && !cases.some(({ fixed }) => fixed)) {
    flaws.push("no case shows a fix");
  }
  return flaws;
}

/** What is wrong with a rule, or with what is said of it, in one case. */
export function flawsInCase(rule: AnyRule, each: InvalidCase): readonly string[] {
  const { messages, fixed, safe, otherwise = [], formulas = [], profile } = each;
  const { sheet, marks } = each.sheet;
  const check = (at: Sheet): readonly Finding[] => findings(rule, at, profile);
  const found = check(sheet);
  const flaws = [
    ...compare("mark", marksOf(rule, found), drawnMarks(marks)),
    ...compare(
      "message",
      found.map(({ message }) => message),
      messages,
    ),
    ...found.flatMap(flawsInWording),
    ...found.flatMap((finding) => flawsInFix(rule, finding, safe)),
  ];

  const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
  flaws.push(
    ...compare(
      "other fix",
      found.flatMap(({ otherFixes = [] }) => otherFixes.map(({ title }) => title)),
      otherwise,
    ),
    ...compare(
      "formula",
      edits.flatMap(({ formula = [] }) => formula),
      formulas,
    ),
    ...found.flatMap(({ at, otherFixes = [] }) =>
      otherFixes
        .filter((other) => check(patch(sheet, other.edits)).some((left) => sameCell(left.at, at)))
        .map(({ title }) => `“${title}” does not mend it`),
    ),
  );
  if (!fixed) return edits.length === 0 ? flaws : [...flaws, "it gives a fix that is not shown"];
  if (edits.length === 0) return [...flaws, "it gives no fix, but one is shown"];

  const mended = patch(sheet, edits);
  return [
    ...flaws,
    ...(isSame(sheet, mended) ? ["its fix changes nothing"] : []),
    ...compare("cell", cellsOf(mended), cellsOf(fixed.sheet)),
    ...compare("mark after the fix", marksOf(rule, check(mended)), drawnMarks(fixed.marks)),
  ];
}

/** The rule's own findings, before any other has a say. */
function findings(
  rule: AnyRule,
  sheet: Sheet,
  profile: ScoringProfile | undefined,
): readonly Finding[] {
  const recognition = freeze(recognize(sheet));
  return [...findingsIn(rule, recognition, profile)].sort((a, b) => compareAddresses(a.at, b.at));
}

function findingsIn(
  rule: AnyRule,
  recognition: Recognition,
  profile: ScoringProfile | undefined,
): readonly Finding[] {
  if (!("kinds" in rule)) return [...rule.check(recognition)];
  return recognition.forms.flatMap(
    (form) =>
      lint(form, [rule], profile ?? nationalProfile, { isChosen: profile !== undefined })
        .diagnostics,
  );
}

/** Makes a value immutable all the way down, so that a rule that changes its input throws. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Set) Object.assign(value, { add: refuse, clear: refuse, delete: refuse });
  Object.freeze(value);
  Object.values(value).forEach(freeze);
  return value;
}

function refuse(): never {
  throw new TypeError("A form is not to be changed.");
}

function fixability(rule: AnyRule): Rule["fixable"] {
  return "kinds" in rule ? rule.fixable : "none";
}

function flawsInWording({ message, fix }: Finding): readonly string[] {
  const flaws = message.endsWith("。") ? [] : [`“${message}” does not end in 。`];
  for (const text of [message, fix?.title ?? ""]) {
    if (/undefined|null|NaN|Infinity|\[object/.test(text)) flaws.push(`“${text}” has a hole`);
  }
  if (!fix) return flaws;
  if (!/^[将改填]/.test(fix.title)) flaws.push(`“${fix.title}” does not begin with a verb`);
  if (/[。！]$/.test(fix.title)) flaws.push(`“${fix.title}” ends in a stop`);
  return flaws;
}

function flawsInFix(rule: AnyRule, { fix }: Finding, safe: boolean | undefined): readonly string[] {
  if (!fix) return [];
  const declared = fixability(rule);
  const kind = fix.safe ? "safe" : "offer";
  if (declared !== "safe-or-offer") {
    return declared === kind ? [] : [`its fix is declared as ${declared}, but is ${kind}`];
  }
  if (safe === undefined) return ["it is not said whether its fix is safe"];
  return fix.safe === safe ? [] : [`its fix is ${kind}`];
}

function sameCell(a: CellAddress, b: CellAddress): boolean {
  return compareAddresses(a, b) === 0;
}

function marksOf({ id }: AnyRule, found: readonly Finding[]): readonly string[] {
  return found.map(({ at }) => `${toA1(at)} ${id}`);
}

function drawnMarks(marks: Drawing["marks"]): readonly string[] {
  return [...marks]
    .sort((a, b) => compareAddresses(a.at, b.at))
    .map(({ at, ruleId }) => `${toA1(at)} ${ruleId}`);
}

/** What a cell holds matters: 9.37 as a text is another than 9.37 as a number. */
function cellsOf(sheet: Sheet): readonly string[] {
  return sheet.texts.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      text === ""
        ? []
        : [`${toA1({ row, column })} ${text} (${JSON.stringify(valueAt(sheet, row, column))})`],
    ),
  );
}

function isSame(a: Sheet, b: Sheet): boolean {
  return JSON.stringify(cellsOf(a)) === JSON.stringify(cellsOf(b));
}

function compare(
  thing: string,
  actual: readonly string[],
  expected: readonly string[],
): readonly string[] {
  const [few, many] = [surplus(expected, actual), surplus(actual, expected)];
  const flaws = [
    ...few.map((each) => `missing ${thing}: ${each}`),
    ...many.map((each) => `unexpected ${thing}: ${each}`),
  ];
  if (flaws.length > 0 || actual.every((each, index) => each === expected[index])) return flaws;
  return [`another order of ${thing}s: ${actual.join(" ")}`];
}

/** What the first list has more often than the second. */
function surplus(more: readonly string[], less: readonly string[]): readonly string[] {
  const rest = [...less];
  return more.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
