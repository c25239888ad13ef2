import { InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** What Univer puts into a cell while a function is waited for. */
export const univerBusy = "#GETTING_DATA";
export const excelBusy = "#BUSY!";

/** Univer has no such error as Excel's; so it is only shown. */
export function showExcelBusy(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _, next) => next(cell?.v === univerBusy ? { ...cell, v: excelBusy } : cell),
  });
}
