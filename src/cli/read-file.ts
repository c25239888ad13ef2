import { readFile as readBytes, stat } from "node:fs/promises";
import path from "node:path";
import type { FileContents } from "../files/file-reading";
import { readWorkbook } from "../files/read-workbook";
import { systemError, type FileError } from "./file-error";

/** The sheets of a file, or why they could not be read. */
export type SheetsRead =
  | ({ readonly status: "read" } & FileContents)
  | { readonly status: "failed"; readonly error: FileError };

/** More than any workbook unpacks to that is read at all. */
const largest = 200_000_000;

export async function readFile(file: string): Promise<SheetsRead> {
  const bytes = await bytesOf(file);
  if (!(bytes instanceof Uint8Array)) return { status: "failed", error: bytes };

  const reading = await readWorkbook(path.basename(file), bytes);
  if (reading.status === "failed") {
    return { status: "failed", error: { code: reading.code, detail: "" } };
  }
  return reading;
}

async function bytesOf(file: string): Promise<Uint8Array | FileError> {
  try {
    const { size } = await stat(file);
    return size > largest ? { code: "too-large", detail: `${size}` } : await readBytes(file);
  } catch (error) {
    return systemError(error);
  }
}
