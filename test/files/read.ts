import type { FileContents } from "../../src/files/file-reading";
import { readWorkbook } from "../../src/files/read-workbook";
import { toA1 } from "../../src/sheet/address";
import {
  formulaAt,
  numberFormatAt,
  textAt,
  type CellValue,
  type Sheet,
} from "../../src/sheet/sheet";

export async function readContents(bytes: Uint8Array, name = "form.xlsx"): Promise<FileContents> {
  const reading = await readWorkbook(name, bytes);
  if (reading.status === "failed") throw new Error(`${name} is ${reading.code}.`);
  return reading;
}

/** The only sheet of a file. */
export async function readSheet(bytes: Uint8Array, name?: string): Promise<Sheet> {
  const { sheets } = await readContents(bytes, name);
  if (sheets.length !== 1) throw new Error(`There are ${sheets.length} sheets.`);
  return sheets[0]!;
}

/** Why a file is not read; "read" if it is. */
export async function outcomeOf(bytes: Uint8Array, name = "form.xlsx"): Promise<string> {
  const reading = await readWorkbook(name, bytes);
  return reading.status === "failed" ? reading.code : "read";
}

interface Contents {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

/** The cells with something in them, by address. */
export function filledCells(sheet: Sheet): Record<string, Contents> {
  const cells = sheet.values.flatMap((values, row) =>
    values.map((value, column) => ({
      at: toA1({ row, column }),
      value,
      text: textAt(sheet, row, column),
      formula: formulaAt(sheet, row, column),
      numberFormat: numberFormatAt(sheet, row, column),
    })),
  );
  return Object.fromEntries(
    cells
      .filter(({ value, formula }) => value !== null || formula !== null)
      .map(({ at, ...contents }) => [at, contents]),
  );
}

/** What the only sheet of a file shows, row by row. */
export async function textsIn(bytes: Uint8Array, name?: string): Promise<readonly unknown[]> {
  return (await readSheet(bytes, name)).texts;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
