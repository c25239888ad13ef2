import type { Omission } from "../files/file-reading";
import { createCheck } from "../kept/check";
import { settingsOf, type CheckSettings } from "../kept/check-settings";
import { keptAmong } from "../kept/envelope";
import { readKept } from "../kept/kept";
import type { Layout } from "../recognize/layout";
import { rules, sheetRules } from "../rules";
import type { ScoringProfile } from "../score/profile";
import type { Sheet } from "../sheet/sheet";
import { describe } from "./file-error";
import { readFile, type SheetsRead } from "./read-file";
import type { FileReport, PartRead, SheetReport } from "./report";

export interface CheckOptions {
  readonly profile: ScoringProfile;
  readonly isProfileChosen?: boolean;
  readonly layouts?: readonly Layout[];
  readonly read?: (file: string) => Promise<SheetsRead>;
}

/** Reads and checks a file. What is wrong with it, or with us, is reported and not thrown. */
export async function checkFile(
  path: string,
  { profile, isProfileChosen = false, layouts = [], read = readFile }: CheckOptions,
): Promise<FileReport> {
  try {
    const reading = await read(path);
    if (reading.status === "failed") return { ...reading, path };
    const { kept, wrong } = readKept(keptAmong(reading.customXml ?? []));
    const settings = settingsOf(kept, { profile, isChosen: isProfileChosen, layouts });
    const sheets = reading.sheets.map((sheet) => ({
      ...checkSheet(sheet, settings),
      partRead: partReadOf(reading.omissions.find((omission) => omission.sheet === sheet.name)),
    }));
    return { status: "checked", path, notes: wrong, sheets };
  } catch (error) {
    return { status: "failed", path, error: { code: "internal", detail: describe(error) } };
  }
}

function partReadOf(omission: Omission | undefined): PartRead | null {
  if (!omission) return null;
  const { rowsRead, columnsRead, end } = omission;
  return { range: { top: 0, left: 0, bottom: rowsRead - 1, right: columnsRead - 1 }, end };
}

function checkSheet(sheet: Sheet, settings: CheckSettings): Omit<SheetReport, "partRead"> {
  const { lookedFor, forms } = createCheck(rules, settings)(sheet);
  const [notFound] = sheetRules.flatMap(({ id, severity, check }) =>
    [...check({ forms: forms.map(({ form }) => form) })].map(({ message }) => ({
      ruleId: id,
      severity,
      message,
    })),
  );
  return {
    name: sheet.name,
    forms: forms.map((each) => ({ ...each, profileId: settings.profile.id })),
    // What somebody says is no form needs no looking for.
    notRecognized:
      notFound && !settings.sheets[sheet.name]?.notForm ? { ...notFound, lookedFor } : null,
  };
}
