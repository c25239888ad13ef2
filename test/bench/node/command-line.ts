import type { Comparison } from "../measure";
import { formFile } from "./form-check";
import { checkManyFiles } from "./many-files";

export async function commandLine(): Promise<readonly Comparison[]> {
  const bytes = await formFile();
  const few = await checkManyFiles(bytes, 100);
  const many = await checkManyFiles(bytes, 1000);
  return [
    {
      what: "1,000 files by the command line",
      ours: many.wallMs,
      baseline: "reading the same files",
      theirs: many.readingMs,
      unit: "ms",
      aim: null,
    },
    {
      what: "memory for 1,000 files at most",
      ours: many.peakMegabytes,
      baseline: "the same for 100 files",
      theirs: few.peakMegabytes,
      unit: "MB",
      aim: 1.3,
    },
  ];
}
