import { typeText } from "../../src/sheet/typed-text";
import { foldLabel } from "../../src/sheet/fold";
import type { CellRange } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import type { FundsTable, Places, Variant, Way } from "./variant";

const placeholder = /^(?:指标\d+[:：.]?|…+)$/;
const levels: readonly string[] = ["level1", "level2"];

/** A worksheet with a variant laid out in one way, and where each datum stands. */
export function build(
  variant: Variant,
  way: Way,
): { readonly sheet: Sheet; readonly places: Places } {
  const paper = createPaper(way);
  const columns = [
    ...(way.extra ? [["other", "序号"] as const] : []),
    ...variant.columns,
    ...(way.extra ? [["other", "得分计算方法"] as const] : []),
  ];
  const left = way.side ? 1 : 0;
  const width = left + columns.length;
  const goalTop = drawHead(paper, variant, { way, width });
  const above =
    way.funds === "above" ? drawFunds(paper, variant.funds, { top: goalTop, width }) : goalTop;
  const top = drawGoals(paper, variant, { top: above, width });
  if (way.funds === "beside") {
    drawFunds(paper, variant.funds, { top: way.titles ? 1 : 0, width: 0, left: width });
  }

  columns.forEach(([, label], index) => paper.put(top, left + index, label));
  const anchors = new Map<number, number>();
  let last = top;
  variant.rows.forEach((line, index) => {
    const row = top + 1 + index;
    last = row;
    const cells = line.split("|");
    const texts = new Map(variant.columns.map(([role], at) => [role, cells[at] ?? ""]));
    const isEmpty = ["target", "actual", "points", "score"].every(
      (role) => (texts.get(role as "target") ?? "") === "",
    );
    const name = texts.get("name") ?? "";
    const isNone = isEmpty && (name === "" || placeholder.test(name));
    columns.forEach(([role, label], at) => {
      const column = left + at;
      if (role === "other") {
        paper.put(row, column, label === "序号" ? String(index + 1) : "按完成比例计分");
        return;
      }
      const text = texts.get(role) ?? "";
      if (text !== "") {
        paper.put(row, column, text);
        anchors.set(column, row);
        if (!levels.includes(role) && role !== "operator" && role !== "unit" && !isNone) {
          paper.place(`${row} ${role}`, row, column);
        }
      } else if (levels.includes(role)) {
        const anchor = anchors.get(column) ?? row;
        const isOwn = role === "level2" && (texts.get("level1") ?? "") !== "";
        if (isOwn) anchors.set(column, row);
        else if (way.groups === "repeated") paper.put(row, column, paper.textAt(anchor, column));
        else if (way.groups === "merged") paper.merge(anchor, column, row, column);
      }
    });
  });
  if (way.side) {
    paper.put(top, 0, variant.side);
    paper.merge(top, 0, last, 0);
  }
  drawEnd(paper, variant, { top: last + 1, columns: columns.map(([role]) => role), left, width });
  return paper.finish();
}

interface Paper {
  readonly put: (row: number, column: number, text: string, right?: number) => void;
  readonly merge: (top: number, left: number, bottom: number, right: number) => void;
  readonly place: (key: string, row: number, column: number) => void;
  readonly textAt: (row: number, column: number) => string;
  readonly finish: () => { readonly sheet: Sheet; readonly places: Places };
}

function createPaper({ numbers }: Way): Paper {
  const texts: string[][] = [];
  const merges = new Map<string, CellRange>();
  const places = new Map<string, { row: number; column: number }>();
  const merge: Paper["merge"] = (top, left, bottom, right) => {
    if (top < bottom || left < right) merges.set(`${top} ${left}`, { top, left, bottom, right });
  };
  return {
    merge,
    put: (row, column, text, right = column) => {
      while (texts.length <= row) texts.push([]);
      while (texts[row]!.length <= column) texts[row]!.push("");
      texts[row]![column] = text;
      merge(row, column, row, right);
    },
    place: (key, row, column) => places.set(key, { row, column }),
    textAt: (row, column) => texts[row]?.[column] ?? "",
    finish: () => {
      const typed = texts.map((row) =>
        row.map((text) =>
          numbers === "number" && text !== ""
            ? typeText(text)
            : { text, value: text || null, numberFormat: null },
        ),
      );
      const sheet: Sheet = {
        name: "Sheet1",
        values: typed.map((row) => row.map(({ value }) => value)),
        texts: typed.map((row) => row.map(({ text }) => text)),
        formulas: [],
        numberFormats: typed.map((row) => row.map(({ numberFormat }) => numberFormat)),
        merges: [...merges.values()],
      };
      return { sheet, places };
    },
  };
}

function drawHead(
  paper: Paper,
  { title, yearLine, head }: Variant,
  { way, width }: { readonly way: Way; readonly width: number },
): number {
  let row = 0;
  if (way.titles) {
    paper.put(row++, 0, title, width - 1);
    if (yearLine !== null) paper.put(row++, 0, yearLine, width - 1);
  }
  const half = Math.ceil(width / 2);
  head.forEach(([label, value], index) => {
    const isRight = index % 2 === 1 && width >= 5;
    const left = isRight ? half : 0;
    if (index > 0 && !isRight) row++;
    paper.put(row, left, label);
    if (value !== "")
      paper.put(row, left + 1, value, isRight || index === head.length - 1 ? width - 1 : half - 1);
    if (value !== "")
      paper.place(
        /^自评(?:总分|得分)/.test(label) ? "total score" : `header ${foldLabel(label)}`,
        row,
        left + 1,
      );
  });
  return row + 1;
}

function drawFunds(
  paper: Paper,
  tables: readonly FundsTable[],
  {
    top,
    width,
    left = 0,
  }: { readonly top: number; readonly width: number; readonly left?: number },
): number {
  let row = top;
  let count = 0;
  for (const { caption, columns, rows } of tables) {
    const label = left + 1;
    const first = Math.max(label + 1, width - columns.length);
    paper.put(row, left, caption);
    paper.merge(row, left, row + rows.length, left);
    columns.forEach(([, text], index) => paper.put(row, first + index, text));
    for (const line of rows) {
      row++;
      const [name = "", ...cells] = line.split("|");
      paper.put(row, label, name, first - 1);
      cells.forEach((text, index) => {
        if (text === "") return;
        paper.put(row, first + index, text);
        const role = columns[index]?.[0] ?? "other";
        if (role !== "other") paper.place(`funds ${count} ${role}`, row, first + index);
      });
      count++;
    }
    row++;
  }
  return row;
}

function drawGoals(
  paper: Paper,
  { goals }: Variant,
  { top, width }: { readonly top: number; readonly width: number },
): number {
  if (!goals) return top;
  paper.put(top, 0, goals.caption);
  paper.merge(top, 0, top + 1, 0);
  const share = Math.floor((width - 1) / goals.columns.length);
  goals.columns.forEach(([role, label, text], index) => {
    const left = 1 + share * index;
    const right = index === goals.columns.length - 1 ? width - 1 : left + share - 1;
    paper.put(top, left, label, right);
    paper.put(top + 1, left, text, right);
    if (role !== "other" && text !== "") paper.place(`goals ${role}`, top + 1, left);
  });
  return top + 2;
}

function drawEnd(
  paper: Paper,
  { total, grade, notes }: Variant,
  {
    top,
    columns,
    left,
    width,
  }: {
    readonly top: number;
    readonly columns: readonly string[];
    readonly left: number;
    readonly width: number;
  },
): void {
  let row = top;
  if (total) {
    const [label, points, score] = total;
    const at = { points: left + columns.indexOf("points"), score: left + columns.indexOf("score") };
    paper.put(row, 0, label, Math.min(at.points, at.score) - 1);
    paper.put(row, at.points, points);
    paper.put(row, at.score, score);
    paper.place("total points", row, at.points);
    paper.place("total score", row, at.score);
    if (grade !== null) {
      paper.put(row, at.score + 1, grade);
      paper.place("grade", row, at.score + 1);
    }
    row++;
  }
  for (const note of notes) paper.put(row++, 0, note, width - 1);
}
