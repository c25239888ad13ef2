import type { Sheet } from "../../src/sheet/sheet";
import { readExample, type ExampleTable } from "../../src/taskpane/rules/example";
import { draw } from "./draw";

export type Side = "before" | "after";

type Row = readonly string[];
type Table = readonly Row[];

const name = "三级指标";
const points = "分值";
const score = "得分";
const totalLabel = "总分";
const subtotalLabel = "小计";
/** The indicator that makes a whole form of an example, where it may hold anything. */
const filler: Readonly<Record<string, string>> = {
  一级指标: "满意度指标",
  二级指标: "服务对象满意度",
  三级指标: "受访者满意度",
  年度指标值: "≥90%",
  实际完成值: "95%",
};

/** The form that an example is a part of, wrong or mended; all that the example leaves out is right. */
export function exampleSheet(example: string, side: Side): Sheet {
  const tables = readExample(example);
  const isIndicators = (table: ExampleTable): boolean =>
    table[0]!.some(({ after }) => after === name);
  const head = tables.filter((table) => !isIndicators(table));
  const table = tables.find(isIndicators) ?? readExample(`${name} | ${points} | ${score}`)[0]!;

  const headRows = head.flatMap((each) => rowsOf(each, side));
  const rows = [...headRows, ...completeTable(withPoints(table), { head, side })];
  const width = Math.max(...rows.map(({ length }) => length));
  return draw(
    rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")].join("|")).join("\n"),
  ).sheet;
}

function rowsOf(table: ExampleTable, side: Side): Table {
  return table.map((row) => row.map((cell) => cell[side]));
}

/** Ten points for every indicator, all of them scored, where the example does not say. */
function withPoints(table: ExampleTable): ExampleTable {
  const labels = table[0]!.map(({ after }) => after);
  const missing = [points, score].filter((label) => !labels.includes(label));
  return table.map((row, index) => [
    ...row,
    ...missing.map((label) => {
      const figure = (cell: string): string => (cell === "" ? "" : index === 0 ? label : "10");
      const [first] = row;
      return { before: figure(first!.before), after: figure(first!.after) };
    }),
  ]);
}

/** The table with one more indicator and a total row, so that the points make 100. */
function completeTable(
  table: ExampleTable,
  { head, side }: { readonly head: readonly ExampleTable[]; readonly side: Side },
): Table {
  const labels = rowsOf(table, "after")[0]!;
  const totalAt = table.findIndex((row) => row[0]!.after === totalLabel);
  const end = totalAt < 0 ? table.length : totalAt;
  const rowOf = (cells: Readonly<Record<string, string>>): Row =>
    labels.map((label, index) => cells[index === 0 ? "first" : label] ?? cells[label] ?? "");
  const sumOf = (label: string, from: Side): number =>
    rowsOf(table.slice(1, end), from)
      .filter(([first]) => first !== subtotalLabel)
      .map((row) => numberIn(row[labels.indexOf(label)]))
      .reduce((sum, figure) => sum + figure, ofFunds(head, label, from));

  // A total that is shown is right once the example is mended.
  const from = totalAt < 0 ? side : "after";
  const restPoints = 100 - sumOf(points, from);
  const total = numberIn(table[totalAt]?.[labels.indexOf(score)]?.after);
  const restScore = totalAt < 0 ? restPoints : total - sumOf(score, from);
  const rest = rowOf({ ...filler, [points]: String(restPoints), [score]: String(restScore) });
  const sum = (Math.round((sumOf(score, side) + restScore) * 100) / 100).toString();

  const rows = rowsOf(table, side);
  return [
    ...rows.slice(0, end),
    ...(restPoints > 0 ? [rest] : []),
    ...(totalAt < 0 ? [rowOf({ first: totalLabel, [points]: "100", [score]: sum })] : []),
    ...rows.slice(end),
  ];
}

/** What the funds block of an example gives to the points or the score of the form. */
function ofFunds(head: readonly ExampleTable[], label: string, side: Side): number {
  const [funds] = head;
  const column = funds?.[0]!.findIndex(({ after }) => after === label) ?? -1;
  return column < 0 ? 0 : numberIn(funds![1]![column]![side]);
}

function numberIn(cell = ""): number {
  return Number(cell.replace("'", "")) || 0;
}
