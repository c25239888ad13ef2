import type { Omission } from "../files/file-reading";
import { settingsOf, type CheckSettings } from "../kept/check-settings";
import { keptAmong } from "../kept/envelope";
import { readKept } from "../kept/kept";
import { setApart } from "../kept/set-apart";
import { lint } from "../lint/lint";
import type { Layout } from "../recognize/layout";
import { recognize } from "../recognize/recognize";
import { rules, sheetRules } from "../rules";
import type { ScoringProfile } from "../score/profile";
import type { Sheet } from "../sheet/sheet";
import { compute } from "../score/compute";
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
  const { profile, waivers, layouts, sheets } = settings;
  const said = sheets[sheet.name];
  const recognition = recognize(sheet, { layouts, ...(said && { settings: said }) });
  const [notFound] = sheetRules.flatMap(({ id, severity, check }) =>
    [...check(recognition)].map(({ message }) => ({ ruleId: id, severity, message })),
  );
  const forms = recognition.forms.map((form) => ({
    form,
    profileId: profile.id,
    result: lint(form, rules, profile, settings),
    computed: compute(form, profile),
  }));
  return {
    name: sheet.name,
    forms: setApart(sheet, forms, waivers),
    // What somebody says is no form needs no looking for.
    notRecognized:
      notFound && !said?.notForm ? { ...notFound, lookedFor: recognition.lookedFor } : null,
  };
}
