import { Parser } from "htmlparser2";
import { FileError, type FileContents } from "./file-reading";
import { createHtmlTable, type Attributes, type HtmlTable } from "./html-table";
import { createSheetBuilder } from "./sheet-builder";
import { cellLimit } from "./sheet-limits";
import { typeText } from "../sheet/typed-text";

const cellTags: ReadonlySet<string> = new Set(["td", "th"]);
const blockTags: ReadonlySet<string> = new Set(["div", "li", "p"]);
/** What is read before a look whether it is enough. */
const bite = 65_536;
/** The parser takes as many steps for an element as it lies deep. */
const deepest = 1_000;
/** Excel's own property, and what older programs wrote instead. */
const textFormat = /(?:mso-number-format|vnd\.ms-excel\.numberformat):\s*["']?\\?@/i;

/** The tables of a page, one below the other, as Excel opens a page. */
export function readHtml(name: string, html: string): FileContents {
  const tables = readTables(html);
  if (tables.every(({ cells }) => cells.length === 0)) throw new FileError("not-a-workbook");

  const builder = createSheetBuilder(name);
  let top = 0;
  let widest = 0;
  for (const { cells, rowCount } of tables) {
    for (const { row, column, rowspan, colspan, isText, text } of cells) {
      const at = { row: top + row, column };
      const typed = isText ? { value: text, text, numberFormat: "@" } : typeText(text);
      if (text !== "") builder.put({ ...at, ...typed, formula: null });
      const [bottom, right] = [at.row + rowspan - 1, column + colspan - 1];
      builder.merge({ top: at.row, left: column, bottom, right });
      widest = Math.max(widest, right);
    }
    top += rowCount();
  }
  const { sheet, omission } = builder.finish({ row: top - 1, column: widest });
  return { sheets: [sheet], omissions: omission ? [omission] : [] };
}

/** In the order in which they begin, inner ones too. */
function readTables(html: string): readonly HtmlTable[] {
  const tables: HtmlTable[] = [];
  const open: HtmlTable[] = [];
  const textSelectors = new Set<string>();
  let styleSheet = "";
  let raw: "script" | "style" | null = null;
  let depth = 0;

  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (depth > deepest) throw new FileError("damaged");
      if (name === "script" || name === "style") raw = name;
      const table = open.at(-1);
      if (name === "table") {
        const inner = createHtmlTable();
        tables.push(inner);
        open.push(inner);
      } else if (name === "tr") table?.startRow();
      else if (cellTags.has(name)) table?.startCell(attributes, isText(attributes, textSelectors));
      else if (name === "br") table?.breakLine();
      else if (blockTags.has(name)) table?.startLine();
    },
    ontext(text) {
      if (raw === null) open.at(-1)?.addText(text);
      else if (raw === "style") styleSheet += text;
    },
    onclosetag(name) {
      depth--;
      raw = null;
      if (name === "style") addTextSelectors(textSelectors, styleSheet);
      if (name === "table") open.pop()?.endCell();
      else if (cellTags.has(name)) open.at(-1)?.endCell();
      else if (blockTags.has(name)) open.at(-1)?.startLine();
    },
  });

  const cellCount = (): number => tables.reduce((sum, { cells }) => sum + cells.length, 0);
  for (let at = 0; at < html.length && cellCount() <= cellLimit; at += bite) {
    parser.write(html.slice(at, at + bite));
  }
  parser.end();
  return tables;
}

/** The names of classes and elements that a style sheet gives the format of text. */
function addTextSelectors(selectors: Set<string>, styleSheet: string): void {
  for (const rule of styleSheet.split("}")) {
    const [selector = "", declarations = ""] = rule.split("{");
    const name = selector
      .trim()
      .split(/[^\w-]/)
      .at(-1);
    if (name && textFormat.test(declarations)) selectors.add(name);
  }
}

function isText(
  { style = "", class: classes = "", ...others }: Attributes,
  selectors: ReadonlySet<string>,
): boolean {
  return (
    "x:str" in others ||
    textFormat.test(style) ||
    selectors.has("td") ||
    classes.split(" ").some((name) => selectors.has(name))
  );
}
