import { isQuantity } from "../../src/form/quantity";
import { parseReading } from "../../src/recognize/parse-reading";
import { comparable } from "../../src/score/comparable";

test.each<[target: string, actual: string, expected: string | null]>([
  ["≥100人次", "120人次", "100 120"],
  ["≥10次", "8", "10 8"],
  ["≥10", "8次", "10 8"],
  ["=1", "1", "1 1"],
  ["≥1", "1000", "1 1000"],
  ["≥10次", "8个", null],
  ["≥10次", "80%", null],
  ["≤5000元", "0.48万元", "5000 4800"],
  ["≤1亿元", "9,999万元", "100000000 99990000"],
  ["≤2千元", "1,999.50元", "2000 1999.5"],
  ["≤2小时", "90分钟", "7200 5400"],
  ["≤1分钟", "59秒", "60 59"],
  ["≤5天", "3日", "5 3"],
  ["≤5个工作日", "3天", "5 3"],
  ["≤2小时", "1天", null],
  ["≤5万元", "3天", null],
  ["≥99.00(%)", "99%", "99 99"],
  ["=100%", "100", "100 100"],
  ["100", "=100%", "100 100"],
  // A twentieth to twenty times is of the same kind; anything else is a fraction beside a percentage.
  ["=100%", "5", "100 5"],
  ["=100%", "4.999", null],
  ["=100%", "1", null],
  ["≥95%", "0.98", null],
  ["≥5%", "100", "5 100"],
  ["≥5%", "100.01", null],
  ["≥0.95", "98%", null],
  ["≥95%", "0", null],
  ["≥0%", "80", "0 80"],
])("%s and %s: %s", (target, actual, expected) => {
  const [first, second] = [quantity(target), quantity(actual)];
  const pair = comparable(first, second, ({ value }) => value);
  expect(pair && `${pair.target.toFixed()} ${pair.actual.toFixed()}`).toBe(expected);
});

function quantity(text: string) {
  const reading = parseReading(text);
  if (!reading || !isQuantity(reading)) throw new Error(text);
  return reading;
}
