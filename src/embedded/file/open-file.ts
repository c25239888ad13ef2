import type { IStyleData, IWorkbookData } from "@univerjs/core";
import type { FileContents, Omission } from "../../files/file-reading";
import { readWorkbook } from "../../files/read-workbook";
import { readWorksheets } from "../../files/read-xlsx";
import { openPackage } from "../../files/workbook-package";
import { openZip } from "../../files/zip-file";
import type { Sheet } from "../../sheet/sheet";
import { embeddedText } from "../../text/embedded";
import { fileErrors } from "../../text/errors";
import { workbookData } from "../grid/workbook-data";
import { readColumns } from "./column-widths";
import { readFormula } from "./function-names";
import { dress, type NameStyle } from "./worksheet-looks";

/** A file made a workbook, with what has to be said of it; or why it stays closed. */
export type OpenedFile =
  | {
      readonly status: "opened";
      readonly workbook: IWorkbookData;
      readonly notices: readonly string[];
      readonly customXml: readonly string[];
    }
  | { readonly status: "failed"; readonly message: string };

/** All that is known of a formula of an .xls file is that it is there. */
const someFormula = "=";
const zipMark = [0x50, 0x4b];
const lookKinds = ["sharedStrings", "styles", "theme"];
const worksheetKinds = ["comments"];

/** Never throws: what a stranger's file may do is up to the readers in `files`. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const reading = await readWorkbook(name, bytes);
  if (reading.status === "failed") {
    return { status: "failed", message: fileErrors[reading.code]() };
  }
  if (reading.sheets.length === 0) return { status: "failed", message: embeddedText.noWorksheet };
  try {
    const made = await makeWorkbook(name, bytes, reading);
    return { status: "opened", ...made, customXml: reading.customXml ?? [] };
  } catch {
    return { status: "failed", message: fileErrors.damaged() };
  }
}

async function makeWorkbook(
  name: string,
  bytes: Uint8Array,
  { sheets, omissions }: FileContents,
): Promise<{ readonly workbook: IWorkbookData; readonly notices: readonly string[] }> {
  const workbook = workbookData(
    name,
    sheets.map((sheet) => ({ sheet: withFormulas(sheet) })),
  );
  const notices = [
    ...omissions.map(sayOmission),
    ...(sheets.some(hasUnreadFormula) ? [embeddedText.formulasLeftOut] : []),
  ];
  const isPackage = zipMark.every((byte, index) => bytes[index] === byte);
  if (isPackage) await addLooks(workbook, bytes);
  return { workbook, notices };
}

async function addLooks(workbook: IWorkbookData, bytes: Uint8Array): Promise<void> {
  const source = openPackage(openZip(bytes), lookKinds, worksheetKinds);
  if (!source) return;
  const worksheets = await readWorksheets(source);
  const nameStyle = createStyleNames(workbook.styles);
  workbook.sheetOrder.forEach((id, place) => {
    const [opened, worksheet] = [workbook.sheets[id], worksheets[place]];
    if (!opened || !worksheet) return;
    const part = source.parts.get(source.worksheets[worksheet.index] ?? "");
    const columns = readColumns(new TextDecoder().decode(part), opened.columnCount ?? 0);
    const { defaultFont, themeColors = [] } = worksheet.workbook;
    const looks = { source: worksheet.source, columns, defaultFont, themeColors };
    workbook.sheets[id] = dress(opened, looks, nameStyle);
  });
}

function createStyleNames(styles: IWorkbookData["styles"]): NameStyle {
  const names = new Map<string, string>();
  return (style: IStyleData) => {
    const key = JSON.stringify(style);
    const name = names.get(key) ?? `style-${names.size + 1}`;
    names.set(key, name);
    styles[name] = style;
    return name;
  };
}

function withFormulas(sheet: Sheet): Sheet {
  const formulas = sheet.formulas.map((row) =>
    row.map((formula) =>
      formula === null || formula === someFormula ? null : readFormula(formula),
    ),
  );
  return { ...sheet, formulas };
}

function hasUnreadFormula({ formulas }: Sheet): boolean {
  return formulas.some((row) => row.includes(someFormula));
}

function sayOmission({ sheet, rowsRead, columnsRead }: Omission): string {
  return embeddedText.partOpened(sheet, rowsRead, columnsRead);
}
