import { decodeText } from "./decode-text";
import type { ZipFile } from "./zip-file";

/** What programs keep there is short; a long part is left alone. */
const longestPart = 4_000_000;
const mostParts = 100;

/** The custom XML parts (自定义 XML 部件) of these names; one that is damaged is no reason to read no cell. */
export function readCustomXml(zip: ZipFile, names: readonly string[]): readonly string[] {
  return names.slice(0, mostParts).flatMap((name) => {
    try {
      const part = zip.unpack(name);
      const text = part && part.length <= longestPart ? decodeText(part) : null;
      return text ?? [];
    } catch {
      return [];
    }
  });
}
