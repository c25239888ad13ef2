import { toA1, type CellAddress, type CellRange } from "../../src/sheet/address";
import { indexMerges } from "../../src/sheet/merge";
import type { CellValue, Sheet } from "../../src/sheet/sheet";

/** A sheet, and the findings that must be reported at exactly these cells. */
export interface Drawing {
  readonly sheet: Sheet;
  readonly marks: readonly { readonly at: CellAddress; readonly ruleId: string }[];
}

interface DrawnCell {
  readonly at: CellAddress;
  /** What is drawn, without marks. */
  readonly drawn: string;
  readonly ruleIds: readonly string[];
}

/** A cell merged with the one on its left. */
const likeLeft = "<";
/** A cell merged with the one above it. */
const likeAbove = "^";
const cellAndMarks = /^(.*?)((?:\s*\{[a-z]+\.[a-z0-9-]+\})*)$/;
const plainNumber = /^(-?)([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(\.\d+)?(%?)$/;

/**
 * Reads a worksheet drawn as text. A line is a row, and `|` stands between its cells; an empty line
 * is an empty row. `<` is merged with the cell on its left, `^` with the one above; the rows below
 * the first one of a larger area are all `^`. `⏎` breaks a line inside a cell, and an apostrophe
 * makes text of what follows. `{rule.id}` at the end of a cell marks it. Lines that begin with `# `
 * before the first row are comments.
 */
export function draw(text: string): Drawing {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const first = lines.findIndex((line) => !line.trimStart().startsWith("# "));
  const rows = lines.slice(first).map(readRow);
  requireEqualLength(rows);

  const contents = rows.map((row) => row.map(({ drawn }) => readContent(drawn)));
  return {
    sheet: {
      name: "Sheet1",
      values: contents.map((row) => row.map(({ value }) => value)),
      texts: contents.map((row) => row.map(({ text }) => text)),
      formulas: contents.map((row) => row.map(() => null)),
      numberFormats: contents.map((row) => row.map(({ numberFormat }) => numberFormat)),
      merges: findMerges(rows),
    },
    marks: rows.flat().flatMap(({ at, ruleIds }) => ruleIds.map((ruleId) => ({ at, ruleId }))),
  };
}

/** The same for a drawing inside a test, where empty lines around it and indentation do not count. */
export function grid(strings: TemplateStringsArray, ...values: (string | number)[]): Drawing {
  const text = String.raw({ raw: strings }, ...values);
  return draw(text.replace(/^(?:[^\S\n]*\n)+|(?:\n[^\S\n]*)+$/g, ""));
}

function readRow(line: string, row: number): DrawnCell[] {
  if (line.trim() === "") return [];
  return line.split("|").map((cell, column) => {
    const [, drawn = "", marks = ""] = cellAndMarks.exec(cell.trim()) ?? [];
    return { at: { row, column }, drawn, ruleIds: marks.match(/[^\s{}]+/g) ?? [] };
  });
}

function requireEqualLength(rows: readonly (readonly DrawnCell[])[]): void {
  const drawn = rows.filter(({ length }) => length > 0);
  const odd = drawn.find(({ length }) => length !== drawn[0]?.length);
  if (odd) throw new Error(`Row ${rows.indexOf(odd) + 1} has ${odd.length} cells.`);
}

/** A cell takes the type that Excel would give it. */
function readContent(drawn: string): {
  readonly text: string;
  readonly value: CellValue;
  readonly numberFormat: string | null;
} {
  if (drawn === "" || isCovered(drawn)) return { text: "", value: null, numberFormat: null };

  const text = drawn.replace(/^'/, "").replaceAll("⏎", "\n");
  const [, sign = "", integer = "", fraction = "", percent = ""] = plainNumber.exec(drawn) ?? [];
  if (integer === "") return { text, value: text, numberFormat: null };

  const digits = sign + integer.replaceAll(",", "") + fraction;
  const format = (integer.includes(",") ? "#,##0" : "0") + fraction.replace(/\d/g, "0") + percent;
  return {
    text,
    value: Number(percent === "" ? digits : `${digits}e-2`),
    numberFormat: format === "0" ? null : format,
  };
}

function findMerges(rows: readonly (readonly DrawnCell[])[]): CellRange[] {
  const merges: CellRange[] = [];
  for (const { at, drawn } of rows.flat()) {
    if (isCovered(drawn)) continue;
    let { row: bottom, column: right } = at;
    while (rows[at.row]?.[right + 1]?.drawn === likeLeft) right++;
    while (isAllLikeAbove(rows[bottom + 1]?.slice(at.column, right + 1))) bottom++;
    if (right > at.column || bottom > at.row) {
      merges.push({ top: at.row, left: at.column, bottom, right });
    }
  }

  const { areaAt } = indexMerges(merges);
  for (const { at, drawn } of rows.flat()) {
    if (isCovered(drawn) && !areaAt(at.row, at.column)) {
      throw new Error(`${toA1(at)} is merged with no cell.`);
    }
  }
  return merges;
}

function isCovered(drawn: string): boolean {
  return drawn === likeLeft || drawn === likeAbove;
}

function isAllLikeAbove(cells: readonly DrawnCell[] = []): boolean {
  return cells.length > 0 && cells.every(({ drawn }) => drawn === likeAbove);
}
