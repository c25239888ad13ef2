import fc from "fast-check";
import { Decimal, fromCell, halfUnit, hundred, sum, zero } from "../../src/score/decimal";

test.each<[number, string]>([
  [0, "0"],
  [-0, "0"],
  [7.5, "7.5"],
  [9.37, "9.37"],
  [0.9377, "0.9377"],
  [0.1 + 0.2, "0.3"],
  [0.30000000000000004, "0.3"],
  [1.005, "1.005"],
  [92.4 - 90, "2.40000000000001"],
  [883778.8, "883778.8"],
  [5817622.5 / 5817623, "0.999999914054245"],
  [-12566.54, "-12566.54"],
  [Number("123456789012345678"), "123456789012346000"],
  [1e21, "1000000000000000000000"],
  [5e-324, "4.94065645841247e-324"],
])("a cell with %d holds %s", (value, expected) => {
  expect(fromCell(value).toString()).toBe(new Decimal(expected).toString());
});

test("a number of at most fifteen digits enters a cell and leaves it unchanged", () => {
  const figures = fc.tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.nat(8));
  fc.assert(
    fc.property(figures, ([digits, decimals]) => {
      const written = new Decimal(`${digits}e-${decimals}`);
      expect(fromCell(written.toNumber()).toFixed()).toBe(written.toFixed());
    }),
  );
});

test.each<[readonly (number | string)[], string]>([
  [[], "0"],
  [[40, 18, 5, 5, 5, 5, 9, "9.37"], "96.37"],
  // As doubles they add up to 50.400000000000006.
  [[7.5, 7.5, 7.5, 12.5, 12.5, 2.6, 0.1, 0.2], "50.4"],
  [["0.1", "0.2", "-0.3"], "0"],
])("%j add up to %s", (values, expected) => {
  expect(sum(values.map((value) => new Decimal(value))).toFixed()).toBe(expected);
});

test.each<[number, string]>([
  [0, "0.5"],
  [1, "0.05"],
  [2, "0.005"],
  [15, "0.0000000000000005"],
])("half a unit of %d decimals is %s", (decimals, expected) => {
  expect(halfUnit(decimals).toFixed()).toBe(expected);
});

test("forty digits, half up", () => {
  expect(new Decimal(2).div(3).toFixed()).toBe(`0.${"6".repeat(39)}7`);
  expect(new Decimal("0.125").toDecimalPlaces(2).toFixed()).toBe("0.13");
  expect([zero.toFixed(), hundred.toFixed()]).toEqual(["0", "100"]);
});
