import { recognize } from "../../../src/recognize/recognize";
import { medianTime, type Comparison } from "../measure";
import { formFile, readForm } from "./form-check";
import { createLargeSheet, plainPass } from "./large-sheet";

export async function largeRecognition(): Promise<readonly Comparison[]> {
  const large = createLargeSheet(100_000, await readForm(await formFile()));
  return [
    {
      what: "100,000 filled cells recognized",
      ours: medianTime(() => recognize(large), { samples: 9, runs: 5, warmUp: 20 }),
      baseline: "one look at each of them",
      theirs: medianTime(() => plainPass(large), { samples: 9, runs: 50, warmUp: 100 }),
      unit: "ms",
      aim: 20,
    },
  ];
}
