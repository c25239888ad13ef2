import fc from "fast-check";
import { compareAddresses, fromA1, rangeToA1, toA1 } from "../../src/sheet/address";

test.each<[number, number, string]>([
  [0, 0, "A1"],
  [0, 25, "Z1"],
  [0, 26, "AA1"],
  [0, 27, "AB1"],
  [11, 701, "ZZ12"],
  [11, 702, "AAA12"],
  [1_048_575, 16_383, "XFD1048576"],
])("row %d, column %d is %s", (row, column, a1) => {
  expect(toA1({ row, column })).toBe(a1);
  expect(fromA1(a1)).toEqual({ row, column });
});

test.each(["", "A", "1", "A0", "a1", "A1:B2", "$A$1", "AAAA1", "A01", "A 1", "A12345678", "É1"])(
  "%j is no address",
  (text) => {
    expect(fromA1(text)).toBeNull();
  },
);

test("an address is read as it was written", () => {
  const address = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(
    fc.property(address, (at) => {
      expect(fromA1(toA1(at))).toEqual(at);
    }),
  );
});

test("a range is written with a colon, a single cell without", () => {
  expect(rangeToA1({ top: 2, left: 0, bottom: 25, right: 9 })).toBe("A3:J26");
  expect(rangeToA1({ top: 2, left: 3, bottom: 2, right: 3 })).toBe("D3");
});

test("reading order goes row by row", () => {
  const addresses = ["B2", "A10", "C1", "A2", "A1"].map((a1) => fromA1(a1)!);
  expect(addresses.sort(compareAddresses).map(toA1)).toEqual(["A1", "C1", "A2", "B2", "A10"]);
});
