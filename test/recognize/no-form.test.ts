import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { recognize } from "../../src/recognize/recognize";
import { draw } from "../helpers/draw";

const folder = path.join(__dirname, "../sheets-none");
const drawings = readdirSync(folder).map((file) => ({
  name: path.basename(file, ".txt"),
  text: readFileSync(path.join(folder, file), "utf8"),
}));

test("there are sheets enough, and tempting ones among them", () => {
  expect(drawings.length).toBeGreaterThanOrEqual(30);
  const tempting = drawings.filter(({ text }) => /指标|分值.*得分/.test(text));
  expect(tempting.length).toBeGreaterThanOrEqual(10);
});

test.each(drawings)("$name is no form", ({ text }) => {
  expect(recognize(draw(text).sheet).forms).toEqual([]);
});
