import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { recognize } from "../../src/recognize/recognize";
import { draw } from "../helpers/draw";
import { markedPlaces } from "../offices/marked-places";
import { compare } from "../variants/measure";
import { flatFacts } from "./facts";
import { unmerged, withFullWidth, withNumbersAsText } from "./layouts";

const folder = path.join(__dirname, "../offices");
const offices = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => ({
    name: path.basename(file, ".txt"),
    drawing: draw(readFileSync(path.join(folder, file), "utf8")),
  }));

test.each(offices)("every field of the form of $name is read from its cell", ({ drawing }) => {
  const { places, levels } = markedPlaces(drawing);
  const { sheet: drawn } = drawing;
  const apart = [unmerged(drawn, "first"), unmerged(drawn, "each")];
  for (const sheet of [drawn, withNumbersAsText(drawn), withFullWidth(drawn), ...apart]) {
    const { forms } = recognize(sheet);
    expect(forms.map(({ kind }) => kind)).toEqual(["self-evaluation"]);
    expect(compare(forms[0], places)).toEqual({ expected: places.size, missed: [], wrong: [] });

    for (const { row, level1, level2 } of forms[0]!.indicators) {
      const printed = levels.get(row)!;
      expect({ level1, level2 }).toMatchObject(printed);
    }
  }
});

test.each([
  ["neimenggu", { moneyUnit: "ten-thousand-yuan", "funds.0.executed": "115.2" }],
  ["neimenggu", { "indicators.1.points": "20", "indicators.1.score": "18", "total.score": "88" }],
  ["yunnan", { moneyUnit: "yuan", "indicators.0.level1": "产出指标", "subtotals.0.points": "50" }],
  ["liaoning", { "indicators.1.target": "at-most 0.3 %", "indicators.1.actual": "none 0.25 %" }],
  [
    "hainan",
    { "indicators.2.points": "35.25", "indicators.2.score": "33", "total.score": "97.75" },
  ],
  ["guizhou", { "indicators.0.name": "★新建供水点", "indicators.1.name": "分散式" }],
  ["xiamen", { "total.label": "自评总分", "total.score": "93.5", grade: "excellent" }],
  ["tianjin", { "indicators.1.actual": "none 96 %", "indicators.1.score": "23", total: null }],
] as const)("what the form of %s says is understood", (name, facts) => {
  const { drawing } = offices.find((each) => each.name === name)!;
  expect(flatFacts(recognize(drawing.sheet).forms[0]!)).toMatchObject(facts);
});
