import { openFile } from "../../src/embedded/file/open-file";
import type { ShownDocument } from "../../src/embedded/page/document";
import type { GridOptions } from "../../src/embedded/grid/grid";
import { registerHeadless } from "../../src/embedded/grid/headless";

/** What a file becomes without a window; fails with what a user would be told. */
export async function opened(
  bytes: Uint8Array,
  name = "form.xlsx",
): Promise<GridOptions & Pick<ShownDocument, "notices" | "customXml">> {
  const file = await openFile(name, bytes);
  if (file.status === "failed") throw new Error(file.message);
  const { workbook, notices, customXml } = file;
  return { workbook, notices, customXml, registerPlugins: registerHeadless };
}
