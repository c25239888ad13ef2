import { CFB } from "@e965/xlsx";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { recognize } from "../../src/recognize/recognize";
import { draw } from "../helpers/draw";
import { workbook } from "../tools/workbook";
import { packageOf, packageParts, packageWithRows, zip } from "./package";
import { bytesOf, filledCells, outcomeOf, readContents, readSheet, textsIn } from "./read";

const small = draw(`
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
巡检次数 | ≥12次      | 12次       | 100  | 100
`);

describe("what a file is", () => {
  const xlsx = packageWithRows(`<row r="1"><c r="A1"><v>1</v></c></row>`);
  const encrypted = CFB.utils.cfb_new();
  CFB.utils.cfb_add(encrypted, "/EncryptedPackage", Buffer.from("secret"));
  CFB.utils.cfb_add(encrypted, "/EncryptionInfo", Buffer.from("info"));

  test.each<[string, Uint8Array, string, string]>([
    ["a workbook, whatever its ending says", xlsx, "form.xls", "read"],
    ["nothing", new Uint8Array(), "form.xlsx", "empty"],
    ["white space", bytesOf(" \n\t\n"), "form.txt", "empty"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), "form.xlsx", "not-a-workbook"],
    ["a PDF", bytesOf("%PDF-1.7\n"), "form.txt", "not-a-workbook"],
    ["plain words called .xlsx", bytesOf("自评表\t1"), "form.xlsx", "not-a-workbook"],
    ["a ZIP without a workbook", zip({ "a.txt": "a" }), "form.xlsx", "not-a-workbook"],
    ["a page without a table", bytesOf("<html><p>自评表</p></html>"), "a.xls", "not-a-workbook"],
    [
      "a workbook with a password",
      new Uint8Array(CFB.write(encrypted, { type: "buffer" })),
      "form.xlsx",
      "encrypted",
    ],
  ])("%s", async (_, bytes, name, expected) => {
    expect(await outcomeOf(bytes, name)).toBe(expected);
  });

  test("a workbook cut off anywhere is damaged, or read to no end it does not have", async () => {
    const whole = await workbook([{ name: "A", drawing: small }]);
    const step = Math.ceil(whole.length / 200);
    const outcomes = new Set<string>();
    for (let length = 1; length < whole.length; length += step) {
      outcomes.add(await outcomeOf(whole.slice(0, length)));
    }
    expect([...outcomes].filter((outcome) => outcome === "read")).toEqual([]);
  });

  test("no bytes make it throw", async () => {
    const names = fc.constantFrom("a.xlsx", "a.xls", "a.csv", "a.txt");
    const beginnings = fc.constantFrom(
      "",
      "PK\x03\x04",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
      "<table>",
    );
    await fc.assert(
      fc.asyncProperty(
        names,
        beginnings,
        fc.uint8Array({ maxLength: 600 }),
        async (name, head, tail) => {
          const bytes = Buffer.concat([Buffer.from(head, "latin1"), tail]);
          expect(typeof (await outcomeOf(new Uint8Array(bytes), name))).toBe("string");
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("limits", () => {
  const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1_000_000).fill(0x20);

  test("a part that unpacks to more than two hundred times its size is not unpacked", async () => {
    const bomb = zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), "xl/a.xml": megabytes(30) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await outcomeOf(bomb)).toBe("too-large");
  });

  test("sizes that lie are found out while unpacking", async () => {
    const parts = packageParts({ sheets: { A: "<sheetData/>" } });
    const texts = "xl/sharedStrings.xml";
    const padded = { ...parts, [texts]: (parts[texts] ?? "") + " ".repeat(30_000_000) };
    expect(await outcomeOf(zip(padded))).toBe("too-large");
    expect(await outcomeOf(withUnpackedSize(zip(padded), texts, 1_000))).toBe("damaged");
  });

  test("a stray cell at the far end leaves the form, and says what was left out", async () => {
    const bytes = packageWithRows(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>自评表</t></is></c></row>` +
        `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    );
    const { sheets, omissions } = await readContents(bytes);
    expect(sheets[0]?.texts[0]?.[0]).toBe("自评表");
    expect(omissions).toEqual([
      {
        sheet: "Sheet1",
        end: { row: 1_048_575, column: 16_383 },
        rowsRead: 5_000,
        columnsRead: 256,
      },
    ]);
  });

  test("the longest text of a cell, and many sheets", async () => {
    const text = "长".repeat(32_767);
    const cell = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
    expect((await readSheet(packageOf({ sheets: { A: cell } }))).texts[0]).toEqual([text]);

    const names = Array.from({ length: 2_000 }, (_, index) => `S${index}`);
    const sheets = Object.fromEntries(names.map((name) => [name, "<sheetData/>"]));
    expect((await readContents(packageOf({ sheets }))).sheets).toHaveLength(2_000);
  });

  test("control characters, lone surrogates and marks of direction stay as they are", async () => {
    const odd = `=1\u0007\u200f\u202e x`;
    const [row] = await textsIn(bytesOf(`${odd}\t12`), "a.txt");
    expect(row).toEqual([odd, "12"]);
    expect(() =>
      recognize({ ...small.sheet, texts: [["\ud800三级指标"]], values: [["\ud800"]] }),
    ).not.toThrow();
  });
});

describe("text", () => {
  const text = "三级指标\t分值\n巡检\t12,566.54\n";
  const gb18030 = Uint8Array.from([0xc8, 0xfd, 0xbc, 0xb6, 0xd6, 0xb8, 0xb1, 0xea, 0x09, 0x31]);
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const codes = Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
    return Uint8Array.from(
      codes.flatMap((code) => (littleEndian ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff])),
    );
  };

  test.each<[string, Uint8Array]>([
    ["UTF-8", bytesOf(text)],
    ["UTF-8 with a mark", bytesOf(`\ufeff${text}`)],
    ["UTF-16, little end first", utf16(true)],
    ["UTF-16, big end first", utf16(false)],
  ])("in %s", async (_, bytes) => {
    const sheet = await readSheet(bytes, "form.txt");
    expect(filledCells(sheet)).toMatchObject({
      A1: { value: "三级指标" },
      B2: { value: 12566.54, text: "12,566.54", numberFormat: "#,##0.00" },
    });
  });

  test("in GB18030, as most Chinese programs save it", async () => {
    expect(await textsIn(gb18030, "form.txt")).toEqual([["三级指标", "1"]]);
  });

  test("separated by commas, with a line break in quotation marks", async () => {
    expect(await textsIn(bytesOf(`名称,"甲\n乙",50%\n`), "form.csv")).toEqual([
      ["名称", "甲\n乙", "50%"],
    ]);
  });

  test("texts that begin with = and dates stay texts", async () => {
    const sheet = await readSheet(bytesOf("=1\t2023-12-31\t95%"), "form.tsv");
    expect(sheet.values[0]).toEqual(["=1", "2023-12-31", 0.95]);
  });
});

describe("a page called .xls, as portals export it", () => {
  const page = `<html><head><meta charset="utf-8"><style>.t{mso-number-format:"\\@"}</style></head><body><table>
    <tr><td rowspan="2">产出</td><td colspan="2">分值 &amp; 得分</td></tr>
    <tr><td class="t">007</td><td>1,234.50</td></tr></table></body></html>`;

  test("is read with its merged cells and its texts", async () => {
    const sheet = await readSheet(bytesOf(page), "form.xls");
    expect(filledCells(sheet)).toMatchObject({
      A1: { value: "产出" },
      B1: { value: "分值 & 得分" },
      B2: { value: "007", numberFormat: "@" },
      C2: { value: 1234.5, text: "1,234.50" },
    });
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });
});

test("a part of a workbook that is missing makes it damaged", async () => {
  const parts = Object.entries(packageParts({ sheets: { A: "<sheetData/>" } }));
  const rest = parts.filter(([name]) => name !== "xl/worksheets/sheet1.xml");
  expect(await outcomeOf(zip(Object.fromEntries(rest)))).toBe("damaged");
});

/** A ZIP file that says of one of its parts, at both places, that it unpacks to so many bytes. */
function withUnpackedSize(file: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Buffer.from(file);
  for (const [signature, nameAt, sizeAt] of [
    ["PK\x03\x04", 30, 22],
    ["PK\x01\x02", 46, 24],
  ] as const) {
    let at = changed.indexOf(signature, 0, "latin1");
    while (changed.toString("latin1", at + nameAt, at + nameAt + name.length) !== name) {
      at = changed.indexOf(signature, at + 4, "latin1");
    }
    changed.writeUInt32LE(size, at + sizeAt);
  }
  return new Uint8Array(changed);
}
