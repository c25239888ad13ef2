import { format, isDateFormat } from "numfmt";
import type { CellValue } from "../sheet/sheet";
import builtInFormats from "./built-in-formats.json";

const chinese = { locale: "zh-CN" };
/** Excel's long date, which follows the system it runs on. */
const systemDate = /^\[\$-(?:F800|x-sysdate)\]/i;
const longDate = builtInFormats["31"];
/** From here on General shows no decimals any more. */
const longNumber = 1e9;

/** Null stands for General, also where a file writes it out. */
export function formatNamed(numberFormat: string | undefined): string | null {
  return numberFormat === undefined || /^general$/i.test(numberFormat) ? null : numberFormat;
}

export function isDate(numberFormat: string | null): boolean {
  return numberFormat !== null && isDateFormat(numberFormat);
}

/** What a cell shows in Chinese Excel, were its column wide enough. */
export function showValue(value: CellValue, numberFormat: string | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number"
    ? showNumber(value, numberFormat)
    : showText(value, numberFormat);
}

function showNumber(value: number, numberFormat: string | null): string {
  if (numberFormat === null) return showGeneral(value);
  const pattern = systemDate.test(numberFormat) ? longDate : numberFormat;
  try {
    return format(pattern, isDate(pattern) ? value : asDecimal(value), chinese);
  } catch {
    return showGeneral(value);
  }
}

function showGeneral(value: number): string {
  const long = Math.abs(value) >= longNumber;
  return format(
    "General",
    long ? Math.sign(value) * Math.round(Math.abs(value)) : asDecimal(value),
  );
}

/**
 * Excel rounds the fifteen digits of a number, the library the binary fraction behind them: 1.005
 * would become 1.00. Three units in the last place lift it over the edge and show nowhere else.
 */
function asDecimal(value: number): number {
  return value * (1 + 3 * Number.EPSILON);
}

/** A format for texts may add words; the space that it leaves around them is no part of the text. */
function showText(value: string, numberFormat: string | null): string {
  if (numberFormat === null || !/[@;]/.test(numberFormat) || numberFormat === "@") return value;
  try {
    const shown = format(numberFormat, value, chinese);
    return shown.trim() === value.trim() ? value : shown;
  } catch {
    return value;
  }
}
