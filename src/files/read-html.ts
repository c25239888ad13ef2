import { Parser } from "htmlparser2";
import { FileError, type FileContents } from "./file-reading";
import { createHtmlTable, type HtmlCell, type HtmlTable } from "./html-table";
import { createSheetBuilder } from "./sheet-builder";
import { cellLimit } from "./sheet-limits";
import { typeText, type TypedCell } from "./typed-text";

interface Page {
  /** In the order in which they begin, inner ones too. */
  readonly tables: readonly HtmlTable[];
  readonly styles: string;
}

const cellTags: ReadonlySet<string> = new Set(["td", "th"]);
const blockTags: ReadonlySet<string> = new Set(["div", "li", "p"]);
/** What is read before a look whether it is enough. */
const bite = 65_536;
/** Excel's own property, and what older programs wrote instead. */
const textFormat = /(?:mso-number-format|vnd\.ms-excel\.numberformat):\s*["']?\\?@/i;

/** The tables of a page, one below the other, as Excel opens a page. */
export function readHtml(name: string, html: string): FileContents {
  const { tables, styles } = readPage(html);
  if (tables.every(({ cells }) => cells.length === 0)) throw new FileError("not-a-workbook");

  const isText = textCells(styles);
  const builder = createSheetBuilder(name);
  let top = 0;
  let widest = 0;
  for (const { cells, rowCount } of tables) {
    for (const cell of cells) {
      const { column, rowspan, colspan } = cell;
      const row = top + cell.row;
      const bottom = row + rowspan - 1;
      const right = column + colspan - 1;
      if (cell.text !== "") {
        builder.put({ row, column, formula: null, ...typeCell(cell.text, isText(cell)) });
      }
      builder.merge({ top: row, left: column, bottom, right });
      widest = Math.max(widest, right);
    }
    top += rowCount();
  }
  const { sheet, omission } = builder.finish({ row: top - 1, column: widest });
  return { sheets: [sheet], omissions: omission ? [omission] : [] };
}

function typeCell(text: string, isText: boolean): TypedCell {
  return isText ? { value: text, text, numberFormat: "@" } : typeText(text);
}

function readPage(html: string): Page {
  const tables: HtmlTable[] = [];
  const open: HtmlTable[] = [];
  let styles = "";
  let raw = "";

  const parser = new Parser({
    onopentag(name, attributes) {
      raw = name === "style" || name === "script" ? name : "";
      const table = open.at(-1);
      if (name === "table") {
        const inner = createHtmlTable();
        tables.push(inner);
        open.push(inner);
      } else if (name === "tr") table?.startRow();
      else if (cellTags.has(name)) table?.startCell(attributes);
      else if (name === "br") table?.breakLine();
      else if (blockTags.has(name)) table?.startLine();
    },
    ontext(text) {
      if (raw === "") open.at(-1)?.addText(text);
      else if (raw === "style") styles += text;
    },
    onclosetag(name) {
      raw = "";
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
  return { tables, styles };
}

/** Cells that are to hold text although it looks like a number. */
function textCells(styles: string): (cell: HtmlCell) => boolean {
  const selectors = new Set<string>();
  for (const rule of styles.split("}")) {
    const [selector = "", declarations = ""] = rule.split("{");
    const name = selector
      .trim()
      .split(/[^\w-]/)
      .at(-1);
    if (name && textFormat.test(declarations)) selectors.add(name);
  }

  return ({ attributes: { style = "", class: classes = "", ...others } }) =>
    "x:str" in others ||
    textFormat.test(style) ||
    selectors.has("td") ||
    classes.split(/\s+/).some((name) => selectors.has(name));
}
