import fc from "fast-check";
import { Decimal } from "../../src/score/decimal";
import {
  conventionOf,
  fitsRounded,
  inferConvention,
  printAs,
  roundBy,
  type Convention,
} from "../../src/score/round";

test.each<[Convention, string, number, string]>([
  ["round", "9.377559", 2, "9.38"],
  ["truncate", "9.377559", 2, "9.37"],
  ["round", "93.7755", 2, "93.78"],
  ["truncate", "93.7755", 2, "93.77"],
  ["round", "4.125", 2, "4.13"],
  ["truncate", "4.125", 2, "4.12"],
  ["round", "4.1249999", 2, "4.12"],
  ["round", "99.995", 2, "100"],
  ["truncate", "99.995", 2, "99.99"],
  ["round", "99.9949", 2, "99.99"],
  ["round", "99.5", 0, "100"],
  ["truncate", "99.5", 0, "99"],
  ["round", "99.49", 0, "99"],
  ["round", "99.95", 1, "100"],
  ["truncate", "99.99", 1, "99.9"],
  ["round", "-0.125", 2, "-0.13"],
  ["truncate", "-0.125", 2, "-0.12"],
  ["round", "8", 2, "8"],
])("%s %s to %d decimals: %s", (convention, value, decimals, expected) => {
  expect(roundBy(convention, new Decimal(value), decimals).toFixed()).toBe(expected);
});

test.each<[Convention | "either", string, string]>([
  ["truncate", "95.490909", "95.49"],
  ["round", "99.99997737", "100"],
  ["either", "9.549", "9.55"],
])("a form that may %s prints %s as %s", (convention, exact, expected) => {
  expect(printAs(convention, new Decimal(exact)).toFixed()).toBe(expected);
});

test.each<[string, string, boolean]>([
  ["93.77", "93.7755", true],
  ["93.78", "93.7755", true],
  ["93.8", "93.7755", true],
  ["93.7", "93.7755", true],
  ["94", "93.7755", true],
  ["93", "93.7755", true],
  ["93.76", "93.7755", false],
  ["93.79", "93.7755", false],
  ["95", "93.7755", false],
  ["93.7755", "93.7755", false],
  ["100", "99.5", true],
  ["99", "99.5", true],
  ["100", "99.49", false],
  ["100", "99.995", true],
  ["9.38", "9.37559", true],
  ["0", "0.004", true],
  ["0.01", "0.004", false],
  ["1", "0.5", true],
])("%s for %s: %s", (printed, exact, expected) => {
  expect(fitsRounded(new Decimal(printed), new Decimal(exact))).toBe(expected);
});

test.each<[string, string, readonly number[], boolean]>([
  ["86", "86.183", [0], true],
  ["86.2", "86.183", [0], false],
  ["86.2", "86.183", [1], true],
  ["86.183", "86.1834", [3], true],
])("%s for %s with %j decimals: %s", (printed, exact, decimals, expected) => {
  expect(fitsRounded(new Decimal(printed), new Decimal(exact), decimals)).toBe(expected);
});

test.each<[string, string, Convention | null]>([
  ["93.77", "93.7755", "truncate"],
  ["93.78", "93.7755", "round"],
  ["93.77", "93.7712", null],
  ["93.79", "93.7755", null],
  ["100", "99.99997", "round"],
  ["99.99", "99.99997", "truncate"],
])("%s for %s shows %s", (printed, exact, expected) => {
  expect(conventionOf({ printed: new Decimal(printed), exact: new Decimal(exact) })).toBe(expected);
});

test.each<[readonly (readonly [string, string])[], Convention | "either"]>([
  [[], "either"],
  [[["93.77", "93.7755"]], "truncate"],
  [
    [
      ["93.77", "93.7755"],
      ["9.37", "9.37755"],
    ],
    "truncate",
  ],
  [
    [
      ["93.77", "93.7712"],
      ["9.38", "9.377"],
    ],
    "round",
  ],
  [
    [
      ["93.77", "93.7755"],
      ["9.38", "9.37755"],
    ],
    "either",
  ],
  [[["93.77", "93.7712"]], "either"],
])("figures %j show %s", (figures, expected) => {
  const printed = figures.map(([shown, exact]) => ({
    printed: new Decimal(shown),
    exact: new Decimal(exact),
  }));
  expect(inferConvention(printed)).toBe(expected);
});

test("what a convention prints is right, and shows no other convention", () => {
  const cases = fc.tuple(
    fc.constantFrom<Convention>("round", "truncate"),
    fc.nat(10 ** 8),
    fc.nat(5),
  );
  fc.assert(
    fc.property(cases, ([convention, digits, decimals]) => {
      const exact = new Decimal(digits).div(new Decimal(10).pow(decimals));
      const printed = roundBy(convention, exact, 2);
      expect(fitsRounded(printed, exact)).toBe(true);
      expect([convention, null]).toContain(conventionOf({ printed, exact }));
    }),
  );
});
