/** Under this format whatever is typed stays a text. */
export const textFormat = "@";

/** `[Red]`, `_)` and `* `, which show no digit; the sections after the first one. */
const unseen = /\[[^\]]*\]|[_*]./g;
const literal = /"([^"]*)"|\\(.)/g;
/** Stands for words beside the number, which may hold digits themselves. */
const placeholder = "\u0001";
const digits = /[#0?][#0?,]*(?:\.([#0?]*))?|\.([#0?]+)/;

/**
 * What a cell with this number format shows of a number, as far as forms go: decimals, separators,
 * percent signs and words beside the number. Null stands for General.
 */
export function showNumber(value: number, numberFormat: string | null): string {
  if (numberFormat === null || numberFormat === textFormat) return String(value);
  const words: string[] = [];
  const pattern = sectionFor(value, numberFormat)
    .replace(unseen, "")
    .replace(literal, (_, quoted: string | undefined, escaped: string | undefined) => {
      words.push(quoted ?? escaped ?? "");
      return placeholder;
    });
  const [found = "", decimals = ""] = digits.exec(pattern) ?? [];
  if (found === "") return String(value);

  const fraction = found.includes(".") ? found.slice(found.indexOf(".") + 1) : decimals;
  const percent = pattern.includes("%");
  const number = Math.abs(value).toLocaleString("en-US", {
    style: percent ? "percent" : "decimal",
    minimumFractionDigits: fraction.replace(/[#?]/g, "").length,
    maximumFractionDigits: fraction.length,
    useGrouping: found.includes(","),
  });
  const isSigned = value < 0 && !numberFormat.includes(";");
  const shown = pattern
    .replace(found, number.replace("%", ""))
    .replaceAll(placeholder, () => words.shift() ?? "");
  return (isSigned ? "-" : "") + shown.trim();
}

/** A format may have one section for what is above zero, one for what is below, one for zero. */
function sectionFor(value: number, numberFormat: string): string {
  const [above = "", below, zero] = numberFormat.split(";");
  if (value < 0) return below ?? above;
  return value === 0 ? (zero ?? above) : above;
}
