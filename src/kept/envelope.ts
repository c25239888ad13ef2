/** By this the part of a workbook that is ours is found; another number would be another format. */
export const keptNamespace = "urn:ziping:workbook:1";

const element = "kept";
const prolog = /^\ufeff?(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/;
const root = new RegExp(`^<((?:[\\w.-]+:)?${element})(\\s[^<>]*)?>([^]*)</\\1\\s*>\\s*$`);
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: '"',
};

/** A text of JSON as a custom XML part (自定义 XML 部件). */
export function writeEnvelope(json: string): string {
  const text = json
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    // XML has no place for these two at all.
    .replaceAll("\ufffe", "\\ufffe")
    .replaceAll("\uffff", "\\uffff");
  return `<${element} xmlns="${keptNamespace}">${text}</${element}>`;
}

/** The text in a part, also where another program has written the part anew; null where it is not ours. */
export function readEnvelope(xml: string): string | null {
  const found = root.exec(xml.replace(prolog, ""));
  if (!found) return null;
  const [, name = "", attributes = "", content = ""] = found;
  if (namespaceIn(name, attributes) !== keptNamespace) return null;
  return content
    .split(/<!\[CDATA\[([^]*?)\]\]>/)
    .map((part, index) => (index % 2 === 1 ? part : unescape(part.replace(/<!--[^]*?-->/g, ""))))
    .join("");
}

/** Which of a workbook's custom XML parts is ours; null without one. */
export function keptAmong(parts: readonly string[]): string | null {
  return parts.find((xml) => readEnvelope(xml) !== null) ?? null;
}

function namespaceIn(name: string, attributes: string): string | undefined {
  const colon = name.indexOf(":");
  const wanted = colon < 0 ? "xmlns" : `xmlns:${name.slice(0, colon)}`;
  const all = attributes.matchAll(/\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  for (const [, attribute, double, single] of all) {
    if (attribute === wanted) return double ?? single;
  }
  return undefined;
}

function unescape(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-fA-F]{1,6}|\w{2,4});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = Number(name.replace(/^#x?/, (mark) => (mark === "#x" ? "0x" : "")));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
