import type { CellValue, Sheet } from "../../../src/sheet/sheet";

/** A sheet of so many filled cells, half numbers and half texts, with a form's drawing at its end. */
export function createLargeSheet(cells: number, form: Sheet): Sheet {
  const columns = 20;
  const rows = Math.floor(cells / columns);
  const words = [
    "三季度支出",
    "指导意见",
    "绩优企业",
    "街道办事处",
    "项目代码",
    "合同编号",
    "备注内容",
  ];
  const values: CellValue[][] = [];
  for (let row = 0; row < rows; row++) {
    values.push(
      Array.from({ length: columns }, (_, column) =>
        column % 2 === 0
          ? row * columns + column
          : `${words[(row + column) % words.length] ?? ""}${row}-${column}`,
      ),
    );
  }
  const formats = values.map((row) => row.map(() => null));
  return {
    name: "large",
    values: [...values, [], ...form.values],
    texts: [...values.map((row) => row.map(String)), [], ...form.texts],
    formulas: [],
    numberFormats: [...formats, [], ...form.numberFormats],
    merges: [],
  };
}

/** One look at every cell: the least that any reader of the sheet must do. */
export function plainPass({ texts }: Sheet): number {
  let length = 0;
  for (const row of texts) for (const text of row) length += text.length;
  return length;
}
