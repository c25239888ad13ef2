import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { systemError, type FileError } from "./file-error";

/** What is looked for in folders; a file that is named itself is read whatever its ending. */
export const fileEndings = [".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt"] as const;

/** A file to check, or a path that leads to none. */
export interface FoundFile {
  /** As given, with the way through a folder added. */
  readonly path: string;
  readonly error: FileError | null;
}

/** The files behind the paths, in their order; in folders sorted, every file once. */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const given of paths) {
    for (const file of await filesAt(given)) {
      const key = await identity(file.path);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

async function identity(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return path.resolve(file);
  }
}

async function filesAt(given: string): Promise<readonly FoundFile[]> {
  try {
    const facts = await stat(given);
    if (facts.isDirectory()) return await filesIn(given);
    if (facts.isFile()) return [{ path: given, error: null }];
    return [{ path: given, error: { code: "not-a-file", detail: "" } }];
  } catch (error) {
    return [{ path: given, error: systemError(error) }];
  }
}

/** 第2处 before 第10处, as in the list of files that people know. */
const collator = new Intl.Collator("en", { numeric: true });

async function filesIn(folder: string): Promise<readonly FoundFile[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries.filter(({ name }) => !isHidden(name));
    const sorted = shown.sort((a, b) => collator.compare(a.name, b.name));
    const found: FoundFile[] = [];
    for (const entry of sorted) {
      const inside = joined(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await filesIn(inside)));
      else if (hasKnownEnding(entry.name)) found.push(...(await regularFile(inside)));
    }
    return found;
  } catch (error) {
    return [{ path: folder, error: systemError(error) }];
  }
}

/** A link is followed to a file, but not to a folder, which could lead round in a circle. */
async function regularFile(file: string): Promise<readonly FoundFile[]> {
  try {
    return (await stat(file)).isFile() ? [{ path: file, error: null }] : [];
  } catch (error) {
    return [{ path: file, error: systemError(error) }];
  }
}

/** ~$form.xlsx is what Excel keeps beside a workbook that is open. */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

function hasKnownEnding(name: string): boolean {
  const ending = path.extname(name).toLowerCase();
  return fileEndings.some((known) => known === ending);
}

/** Unlike `path.join`, keeps the folder as it was written: ./forms stays ./forms. */
function joined(folder: string, name: string): string {
  return /[\\/]$/.test(folder) ? folder + name : folder + path.sep + name;
}
