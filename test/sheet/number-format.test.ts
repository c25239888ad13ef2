import { showValue } from "../../src/files/show-value";
import { showNumber } from "../../src/sheet/number-format";

const formats = [
  null,
  "@",
  "0",
  "0.0",
  "0.00",
  "0.000",
  "#,##0",
  "#,##0.00",
  "0%",
  "0.00%",
  "0.00_ ",
  "#,##0.00_ ",
  "0.00_);\\(0.00\\)",
  "#,##0.00;[Red]-#,##0.00",
  "0.00;[Red]0.00",
  '0.00"分"',
  '#,##0.00"万元"',
  '"共"0.0"分"',
  "¥#,##0.00",
] as const;
const values = [0, 1, 9.37, 20, 93.7756, 0.9377, 12566.54, 1234567.891, -3.5];

test.each(formats)("%s shows what the library shows", (format) => {
  for (const value of values) {
    expect(showNumber(value, format)).toBe(showValue(value, format).trim());
  }
});

test("a format that shows no number shows the number", () => {
  expect(showNumber(5, '"x"')).toBe("5");
});
