import { readFile } from "node:fs/promises";
import type { Layout } from "../recognize/layout";
import { readLayouts } from "../recognize/layout-json";
import { layoutErrors } from "../text/errors";
import { describe, systemCode } from "./file-error";

/** The layouts of a file, none without one; where it is of no use, a sentence that says why. */
export async function readLayoutsFile(
  file: string | undefined,
): Promise<{ readonly layouts: readonly Layout[] } | { readonly sentence: string }> {
  if (file === undefined) return { layouts: [] };
  try {
    const read = readLayouts(await readFile(file, "utf8"));
    return "problem" in read ? { sentence: layoutErrors[read.problem](file) } : read;
  } catch (error) {
    return { sentence: layoutErrors.unreadable(file, systemCode(error) ?? describe(error)) };
  }
}
