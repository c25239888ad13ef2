import { rangeToA1 } from "../../src/sheet/address";
import { referencesOf } from "../../src/sheet/references";

test.each([
  ["=SUM(H12:H18)+I6", "H12:H18 I6"],
  ["=$F$6/E$6*100", "F6 E6"],
  ["=SUM(H18:H12)", "H12:H18"],
  ["=ROUND(Sheet2!B3,2)", "B3"],
  ['=TEXT(B1,"A2:C4")', "B1"],
  ["=LOG10(5)+PERF.RATE(E6,F6)", "E6 F6"],
  ["=SUM(H:H)", "H1:HInfinity"],
  ["=1+2", ""],
])("%s names %s", (formula, ranges) => {
  expect(referencesOf(formula).map(rangeToA1).join(" ")).toBe(ranges);
});
