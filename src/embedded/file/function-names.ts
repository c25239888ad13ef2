/**
 * Functions that came after 2007 stand in a file under a prefix, as do those of an add-in; the prefix
 * for add-ins is not documented.
 */
const prefix = /_xlfn\.(?:_xlws\.)?|_xlpm\./gi;
const ofAddin = /_xldudf_([a-z\d]+)_(?=[a-z\d_]+\()/gi;
const filtering = ["FILTER", "SORT"];
const later = [
  ...["CONCAT", "IFNA", "IFS", "LET", "MAXIFS", "MINIFS", "RANDARRAY", "SEQUENCE", "SORTBY"],
  ...["SWITCH", "TEXTJOIN", "UNIQUE", "XLOOKUP", "XMATCH", "XOR"],
];
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A formula of a file as a person writes it. */
export function readFormula(formula: string): string {
  return outsideQuotes(formula, (part) => part.replace(prefix, "").replace(ofAddin, "$1."));
}

/** The same, as a file has it, without "=". */
export function writeFormula(formula: string, namespace: string): string {
  return outsideQuotes(formula.replace(/^=/, ""), (part) =>
    part
      .replace(nameOf(later), "_xlfn.$1")
      .replace(nameOf(filtering), "_xlfn._xlws.$1")
      .replace(new RegExp(`(?<![\\w.])(${namespace})\\.(?=\\w+\\()`, "gi"), "_xldudf_$1_"),
  );
}

function nameOf(names: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w.])(${names.join("|")})(?=\\()`, "gi");
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(quoted)
    .map((part) => (quoted.test(part) ? part : change(part)))
    .join("");
}
