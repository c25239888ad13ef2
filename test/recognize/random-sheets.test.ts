import fc from "fast-check";
import { recognize } from "../../src/recognize/recognize";
import type { CellRange } from "../../src/sheet/address";
import type { CellValue, Sheet } from "../../src/sheet/sheet";
import {
  columnLabels,
  fundsLabels,
  goalLabels,
  gradeLabels,
  totalLabels,
} from "../../src/text/labels";
import { typeText } from "../../src/sheet/typed-text";
import { fieldsOf } from "./facts";

/** Words that mean something to the recognizer, and some that do not. */
const words: readonly string[] = [
  ...Object.values(columnLabels).flat(),
  ...Object.values(fundsLabels).flat(),
  ...Object.values(goalLabels).flat(),
  ...gradeLabels,
  ...totalLabels,
  ..."财政项目支出绩效自评表|（2023年度）|(年度)|项目名称：|主管部门|是否续建|项目资金（万元）|年度资金总额|其中：财政拨款".split(
    "|",
  ),
  ..."产出指标|数量指标（12）|效益|满意度|评价分值|评价结论|小计|指标1：……|无|其中：甲|注：表内|#REF!|####|优|97.5分".split(
    "|",
  ),
  ..."≥99.00(%)|=1|≤|及时|达成指标|2023年底|90-95%|10|100|0|-5|1,234.5|12%|１２．５万元|—|·|⑩| |​".split(
    "|",
  ),
  ..."一级\n指标|\u0000|\ud800|\u202e文|（|）|((((|=A1|https://example.org".split("|"),
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: "binary" }) },
);

/** Cells from a few numbers: building each by itself would take longer than reading them. */
function sheetOf(
  pool: readonly string[],
  {
    width,
    height,
    seed,
  }: { readonly width: number; readonly height: number; readonly seed: number },
): Sheet {
  let state = seed;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const cells = Array.from({ length: height }, () =>
    Array.from({ length: next(width + 1) }, () => typeText(pool[next(pool.length)] ?? "")),
  );
  const area = (): CellRange => {
    const [top, left] = [next(height), next(width)];
    return { top, left, bottom: top + next(3), right: left + next(3) };
  };
  const odd: readonly CellValue[] = [null, true, Number.NaN, 1e300, "文"];
  return {
    name: "Sheet1",
    values: cells.map((row) => row.map(({ value }) => (next(20) === 0 ? odd[next(5)]! : value))),
    texts: cells.map((row) => row.map(({ text }) => text)),
    formulas: [["=1"], [null, "=A1"]],
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    merges: Array.from({ length: next(3) }, area),
  };
}

test("20,000 random sheets give no exception, and no field outside of the sheet", () => {
  const sheets = fc.record({
    width: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 1, max: 9 }),
    seed: fc.nat(),
  });
  let forms = 0;
  fc.assert(
    fc.property(fc.array(cell, { minLength: 12, maxLength: 40 }), sheets, (pool, size) => {
      for (let seed = size.seed; seed < size.seed + 20; seed++) {
        forms += recognizedForms(sheetOf(pool, { ...size, seed }));
      }
    }),
    { numRuns: 700 },
  );
  fc.assert(
    fc.property(sheets, (size) => {
      for (let seed = size.seed; seed < size.seed + 20; seed++) {
        const header = ["三级指标", "年度指标值", "实际完成值", "分值", "得分"];
        const sheet = sheetOf([...words, ...words.slice(-30)], { ...size, seed });
        const row = seed % (size.height + 1);
        const withHeader = <Content>(rows: readonly (readonly Content[])[]) => [
          ...rows.slice(0, row),
          header,
          ...rows.slice(row),
        ];
        forms += recognizedForms({
          ...sheet,
          values: withHeader(sheet.values),
          texts: withHeader(sheet.texts),
        });
      }
    }),
    { numRuns: 300 },
  );
  expect(forms).toBeGreaterThan(2000);
});

function recognizedForms(sheet: Sheet): number {
  const { forms } = recognize(sheet);
  for (const form of forms) {
    for (const field of fieldsOf(form).values()) {
      const { row, column } = field.at;
      const isInside = row >= 0 && column >= 0 && row <= sheet.texts.length;
      if (!isInside) throw new Error(JSON.stringify([field, sheet.texts, sheet.merges]));
    }
  }
  return forms.length;
}
