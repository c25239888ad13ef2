import { readFileSync } from "node:fs";
import path from "node:path";
import type { Start } from "../../src/embedded/page/start";
import { patch } from "../../src/lint/patch";
import type { Sheet } from "../../src/sheet/sheet";
import { fromA1 } from "../../src/sheet/address";
import { draw } from "../helpers/draw";
import { examples } from "./examples";

const drawings = path.resolve(import.meta.dirname, "../sheets");

/** A workbook of forms as they are filled in; in the first one, 6 of 5 points are claimed. */
export function practiceWorkbook(): Start {
  return {
    documentName: "绩效自评表.xlsx",
    examples: examples.map(({ name }) => name),
    sheets: [
      patch(sheetOf("putuo-2023-01", "智能单兵设备"), [{ at: fromA1("H15")!, value: 6 }]),
      sheetOf("putuo-2023-05", "安全运营"),
      sheetOf("putuo-2023-11", "智能安防"),
    ],
  };
}

function sheetOf(drawing: string, name: string): Sheet {
  const text = readFileSync(path.join(drawings, `${drawing}.txt`), "utf8");
  return { ...draw(text).sheet, name };
}
