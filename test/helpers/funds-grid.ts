import { draw, type Drawing } from "./draw";

/** A funds block as drawn, above the shortest indicator table that makes a form of it. */
export function fundsGrid(strings: TemplateStringsArray, ...values: (string | number)[]): Drawing {
  const block = String.raw({ raw: strings }, ...values).trim();
  const width = block.split("\n")[0]!.split("|").length;
  const table = [
    ["三级指标", "分值", "得分"],
    ["验收合格率", "90", "90"],
  ].map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")].join("|"));
  return draw([block, ...table].join("\n"));
}
