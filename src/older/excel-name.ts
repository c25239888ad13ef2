import { olderText } from "../text/older";

const { excels } = olderText;
/** The builds of Windows' volume editions: 2016 is 16.0.4xxx and 16.0.5xxx, 2019 is 16.0.10xxx. */
const lastBuild2016 = 5999;
const builds2019 = { first: 10000, last: 10999 };

/** What users call an Excel that says of itself `16.0.10338.20019`. */
export function excelName(platform: string, version: string): string {
  if (platform === "iOS" || platform === "Android") return excels.tablet;
  if (platform === "Mac") return excels.mac;
  if (platform === "OfficeOnline") return excels.web;

  const parts = version.split(".");
  const build = Number(parts[2]);
  if (Number(parts[0]) < 16) return excels.before2016;
  if (build <= lastBuild2016) return excels.from2016;
  if (build >= builds2019.first && build <= builds2019.last) return excels.from2019;
  return excels.later;
}
