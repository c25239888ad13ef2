import fc from "fast-check";
import { recognize } from "../../src/recognize/recognize";
import { fold } from "../../src/sheet/fold";
import type { CellRange } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { grid } from "../helpers/draw";
import { flatFacts } from "./facts";
import {
  insertColumn,
  insertRow,
  mergedInColumn,
  unmerged,
  widthOf,
  withColumnsOrdered,
  withFullWidth,
  withNumbersAsText,
  withoutRow,
  withTexts,
  withTextsTyped,
} from "./layouts";
import { drawnSheets, families, pasted, seedForms, seedRows } from "./seeds";

/** What the forms of a sheet say, half-width; not where it stands. */
function said(sheet: Sheet): readonly (readonly [string, unknown])[][] {
  return recognize(sheet).forms.map((form) =>
    Object.entries(flatFacts(form)).map(
      ([path, fact]) => [fold(path), typeof fact === "string" ? fold(fact) : fact] as const,
    ),
  );
}

// One ends with names alone, which an empty row cuts off; the other has levels that no list knows.
const fragile: readonly string[] = ["suining-2021", "suzhou-2021"];
const drawn = drawnSheets().filter(({ name }) => !fragile.includes(name));
const single = drawn.filter(({ name }) => /^(putuo|lvhua)/.test(name));
const alone = families
  .flatMap(seedForms)
  .map(({ name, rows }) => ({ name: `${name}, pasted`, sheet: pasted(rows) }));
const whole = families.map((family) => ({
  name: `${family}, pasted whole`,
  sheet: pasted(seedRows(family)),
}));

describe.each([...drawn, ...alone, ...whole])("$name", ({ name, sheet }) => {
  const expected = said(sheet);
  const rows = sheet.texts.length;
  const columns = widthOf(sheet);

  test("is the same with an empty column anywhere", () => {
    for (let column = 0; column <= columns; column++) {
      expect(said(insertColumn(sheet, column))).toEqual(expected);
    }
  });

  test("is the same with empty rows and columns in many places", () => {
    const places = fc.record({
      rows: fc.array(fc.nat(rows), { maxLength: 12 }),
      columns: fc.array(fc.nat(columns), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(places, (inserted) => {
        const wider = inserted.columns.reduce(insertColumn, sheet);
        expect(said(inserted.rows.reduce(insertRow, wider))).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test("is the same with other kinds of cells", () => {
    expect(said(withNumbersAsText(sheet))).toEqual(expected);
    expect(said(withTextsTyped(sheet))).toEqual(expected);
    expect(said(withFullWidth(sheet))).toEqual(expected);
  });

  test("is the same with its merged cells taken apart", () => {
    expect(said(unmerged(sheet, "first"))).toEqual(expected);
    // There the levels have rows of their own, with nothing but their sums.
    if (name !== "putuo-2021") expect(said(unmerged(sheet, "each"))).toEqual(expected);
  });

  test("is the same far from the first cell", () => {
    const lower = Array.from({ length: 40 }).reduce<Sheet>((moved) => insertRow(moved, 0), sheet);
    const right = Array.from({ length: 30 }).reduce<Sheet>(
      (moved) => insertColumn(moved, 0),
      lower,
    );
    expect(said(right)).toEqual(expected);
  });
});

describe.each(single)("the table of $name", ({ sheet }) => {
  const [form] = recognize(sheet).forms;
  const header = form!.headerAt.row;
  const totalRow = sheet.texts.findIndex(([first, second]) =>
    [first, second].some((text) => text === "总分" || text === "合计"),
  );
  const expected = said(sheet);

  test("is the same with its columns in another order", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (keys) => {
        const shuffle = (groups: readonly CellRange[]): readonly CellRange[] =>
          groups
            .map((group) => ({ group, key: Number(keys.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ group }) => group);
        const ordered = withColumnsOrdered(sheet, { header, bottom: totalRow }, shuffle);
        expect(said(ordered)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test.each(["审核意见", "2023年度核定", "复核得分"])("is the same with a column %s", (label) => {
    for (let column = 0; column <= widthOf(sheet); column++) {
      const wider = insertColumn(sheet, column);
      const below = Array.from({ length: totalRow - header - 1 }, (_, index) => ({
        row: header + 1 + index,
        column,
        text: label === "审核意见" ? "同意" : String(index % 7),
      }));
      const filled = withTexts(wider, [{ row: header, column, text: label }, ...below]);
      expect([column, said(filled)]).toEqual([column, expected]);
    }
  });

  test("is the same with its levels merged again", () => {
    const apart = unmerged(sheet, "each");
    const rows = form!.indicators.map(({ row }) => row);
    for (let column = 0; column < 3; column++) {
      if (form!.indicators.some(({ name }) => "at" in name && name.at.column === column)) continue;
      expect(said(mergedInColumn(apart, column, rows))).toEqual(said(apart));
    }
  });

  test("is the same without a title and a year, but for these", () => {
    const untitled = [1, 0].reduce(
      (rest, row) =>
        /自评表|自我评价|年度\)|年度）/.test(rest.texts[row]?.[0] ?? "")
          ? withoutRow(rest, row)
          : rest,
      sheet,
    );
    expect(withoutTitle(said(untitled))).toEqual(withoutTitle(expected));
  });

  test("is the same with something else around it", () => {
    const inside = insertRow(insertRow(insertColumn(insertColumn(sheet, 0), 0), 0), 0);
    const [right, below] = [widthOf(inside) + 1, inside.texts.length + 1];
    const noise = ["内部资料", "3.14", "=A1", "打印日期", "—", "100%", "2024-01-05", "张三"];
    const cells = noise.flatMap((text, index) => [
      { row: 0, column: index, text },
      { row: below, column: index, text },
      { row: index * 3, column: 0, text },
      { row: index * 3 + 1, column: right, text },
      { row: header + 2 + index, column: right + 1, text },
    ]);
    expect(said(withTexts(inside, cells))).toEqual(expected);
  });
});

function withoutTitle(facts: ReturnType<typeof said>): unknown {
  return facts.map((form) => form.filter(([path]) => !/^(title|year|yearLine)$/.test(path)));
}

test("a row 合计 in the funds block does not end a form", () => {
  const { sheet } = grid`
    项目名称 | 智联普陀  |            |            |        |        |
    项目资金 |           | 全年预算数 | 全年执行数 | 分值   | 执行率 | 得分
    ^        | 合计      | 100        | 50         | 10     | 50%    | 5
    三级指标 | 目标值    | 完成值     | 分值       | 得分   |        |
    巡检次数 | ≥10次     | 10次       | 90         | 90     |        |
    总分     |           |            | 100        | 95     |        |

    项目名称 | 网格化    |            |            |        |        |
    项目资金 |           | 全年预算数 | 全年执行数 | 分值   | 执行率 | 得分
    ^        | 合计      | 100        | 100        | 10     | 100%   | 10
    三级指标 | 目标值    | 完成值     | 分值       | 得分   |        |
    巡检次数 | ≥10次     | 10次       | 90         | 90     |        |
    总分     |           |            | 100        | 100    |        |
  `;
  const forms = recognize(sheet).forms.map(flatFacts);
  expect(
    forms.map((facts) => [facts["header.项目名称"], facts["funds.0.score"], facts["total.score"]]),
  ).toEqual([
    ["智联普陀", "5", "95"],
    ["网格化", "10", "100"],
  ]);
});
