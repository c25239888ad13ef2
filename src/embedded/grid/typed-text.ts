import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type DocumentDataModel,
  type ICellData,
  type Injector,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";

/**
 * `=103.00(台)`, `=12个`, `=100(%)`: an equals sign, a number and its unit. Forms write targets so;
 * no formula has a number before a bracket with words, or before a word.
 */
const quantity =
  /^[=\uff1d]\s*[+-]?[\d,]*\.?\d+\s*%?\s*(?:[(\uff08]\s*[^\d\s()\uff08\uff09][^()\uff08\uff09]*[)\uff09]|[^\p{ASCII}][^()]*)$/u;

/** Whether a text that begins like a formula is meant as a text. */
export function isQuantityText(text: string): boolean {
  return quantity.test(text.trim());
}

/** A cell that Univer keeps as text, whatever it looks like. */
export function textCell(text: string): ICellData {
  return { v: text, t: CellValueType.FORCE_STRING, f: null, si: null, p: null };
}

/**
 * Typed into the grid, or kept with F2 and Enter, such a text stays one. Univer would read
 * `=103.00(台)` as a formula and show #VALUE!; Excel refuses it, or keeps it in a text-formatted cell.
 */
export function keepTypedTexts(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _, next) => {
      const typed = textInEditor(injector) ?? cell?.f ?? cell?.v;
      return typeof typed === "string" && isQuantityText(typed)
        ? { ...cell, ...textCell(typed) }
        : next(cell);
    },
  });
}

/** As it was typed: the cell has `=103(0)` by now. Null where there is no editor, as in Node. */
export function textInEditor(injector: Injector): string | null {
  const editor = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  const text = editor?.getSnapshot().body?.dataStream;
  return text === undefined ? null : text.replace(/\r\n$/, "");
}
