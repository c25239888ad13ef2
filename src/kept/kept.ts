import * as v from "valibot";
import type { Severities } from "../lint/rule";
import { readOwnProfile, type OwnProfile } from "../profiles/own-profile";
import { severitiesSchema } from "../profiles/severities";
import { keptErrors as say } from "../text/kept";
import { isLayout } from "../recognize/layout-json";
import type { Layout } from "../recognize/layout";
import type { SheetSettings } from "../recognize/sheet-settings";
import type { RuleId } from "../text/rules";
import { readEnvelope, writeEnvelope } from "./envelope";
import { readSheetEntry } from "./sheet-entry";
import { waiverSchema, type Waiver } from "./waiver";

/** Nobody writes so much by hand, and a workbook stays small. */
export const longestKept = 1_000_000;

/** What is kept with a workbook. */
export interface Kept {
  /** 口径: null where nobody chose one. */
  readonly profile: OwnProfile | null;
  /** Of rules that somebody turned off, or gave another severity. */
  readonly severities: Severities<RuleId>;
  readonly waivers: readonly Waiver[];
  /** 版式: what somebody said of headers. */
  readonly layouts: readonly Layout[];
  /** 单表设置: what somebody said of sheets, by their names. */
  readonly sheets: Readonly<Record<string, SheetSettings>>;
  readonly unread: Unread;
}

/** What this version cannot read, and writes back as it stands: a newer one may have written it. */
interface Unread {
  /** Undefined where the profile was read. */
  readonly profile: unknown;
  readonly severities: Data;
  readonly waivers: readonly unknown[];
  readonly layouts: readonly unknown[];
  readonly sheets: Data;
  /** Entries of other names. */
  readonly others: Data;
}

type Data = Readonly<Record<string, unknown>>;

export interface KeptReading {
  readonly kept: Kept;
  /** A sentence for each thing that is wrong. */
  readonly wrong: readonly string[];
}

export const nothingKept: Kept = {
  profile: null,
  severities: {},
  waivers: [],
  layouts: [],
  sheets: {},
  unread: {
    profile: undefined,
    severities: {},
    waivers: [],
    layouts: [],
    sheets: {},
    others: {},
  },
};

/** Reads the custom XML part of a workbook; null for one without it. Never throws. */
export function readKept(text: string | null): KeptReading {
  if (text === null) return { kept: nothingKept, wrong: [] };
  if (text.length > longestKept) return { kept: nothingKept, wrong: [say.tooLong()] };
  const data = parse(readEnvelope(text));
  if (!data) return { kept: nothingKept, wrong: [say.damaged()] };

  const { profile, severities, waivers, layouts, sheets, ...others } = data;
  const chosen = readProfile(profile);
  const rules = readSeverities(severities);
  const list = readWaivers(waivers);
  const headers = readLayoutEntries(layouts);
  const places = readSheets(sheets);
  return {
    kept: {
      profile: chosen.value,
      severities: rules.value,
      waivers: list.value,
      layouts: headers.value,
      sheets: places.value,
      unread: {
        profile: chosen.unread,
        severities: rules.unread,
        waivers: list.unread,
        layouts: headers.unread,
        sheets: places.unread,
        others,
      },
    },
    wrong: [...chosen.wrong, ...rules.wrong, ...list.wrong, ...headers.wrong, ...places.wrong],
  };
}

/** The custom XML part, with all that was not read. */
export function writeKept(kept: Kept): string {
  const { profile, severities, waivers, layouts, sheets, unread } = kept;
  const data = {
    ...unread.others,
    profile: profile ?? unread.profile,
    severities: { ...unread.severities, ...severities },
    waivers: [...waivers, ...unread.waivers],
    layouts: [...layouts, ...unread.layouts],
    sheets: { ...unread.sheets, ...sheets },
  };
  return writeEnvelope(JSON.stringify(data));
}

interface Part<Value, Rest> {
  readonly value: Value;
  readonly unread: Rest;
  readonly wrong: readonly string[];
}

function readProfile(data: unknown): Part<OwnProfile | null, unknown> {
  if (data === undefined || data === null) return { value: null, unread: undefined, wrong: [] };
  const reading = readOwnProfile(data);
  return reading.status === "read"
    ? { value: reading.data, unread: undefined, wrong: [] }
    : {
        value: null,
        unread: data,
        wrong: reading.faults.map(({ sentence }) => say.profile(sentence)),
      };
}

/** One after the other, so that one which is wrong does not lose the others. */
function readSeverities(data: unknown): Part<Severities<RuleId>, Data> {
  if (data === undefined) return { value: {}, unread: {}, wrong: [] };
  if (!isRecord(data)) return { value: {}, unread: {}, wrong: [say.severities()] };
  const entries = Object.entries(data).map(([ruleId, severity]) => ({
    ruleId,
    severity,
    parsed: v.safeParse(severitiesSchema, { [ruleId]: severity }),
  }));
  const unread = entries.filter(({ parsed }) => !parsed.success);
  return {
    value: entries.reduce<Severities<RuleId>>(
      (value, { parsed }) => (parsed.success ? { ...value, ...parsed.output } : value),
      {},
    ),
    unread: Object.fromEntries(unread.map(({ ruleId, severity }) => [ruleId, severity])),
    wrong: unread.map(({ ruleId }) => say.severity(ruleId)),
  };
}

function readWaivers(data: unknown): Part<readonly Waiver[], readonly unknown[]> {
  if (data === undefined) return { value: [], unread: [], wrong: [] };
  if (!Array.isArray(data)) return { value: [], unread: [], wrong: [say.waivers()] };
  const value: Waiver[] = [];
  const unread: unknown[] = [];
  const wrong: string[] = [];
  for (const [index, item] of data.entries()) {
    const parsed = v.safeParse(waiverSchema, item);
    if (parsed.success) {
      value.push(parsed.output);
    } else {
      unread.push(item);
      wrong.push(say.waiver({ number: index + 1, message: parsed.issues[0].message }));
    }
  }
  return { value, unread, wrong };
}

function readLayoutEntries(data: unknown): Part<readonly Layout[], readonly unknown[]> {
  if (data === undefined) return { value: [], unread: [], wrong: [] };
  if (!Array.isArray(data)) return { value: [], unread: [], wrong: [say.layouts()] };
  const value: Layout[] = [];
  const unread: unknown[] = [];
  for (const item of data) {
    if (isLayout(item)) value.push(item);
    else unread.push(item);
  }
  return { value, unread, wrong: unread.length > 0 ? [say.layout(unread.length)] : [] };
}

function readSheets(data: unknown): Part<Kept["sheets"], Data> {
  if (data === undefined) return { value: {}, unread: {}, wrong: [] };
  if (!isRecord(data)) return { value: {}, unread: {}, wrong: [say.sheets()] };
  const entries = Object.entries(data).map(
    ([name, entry]) => [name, entry, readSheetEntry(entry)] as const,
  );
  const unread = entries.filter(([, , settings]) => settings === null);
  return {
    value: Object.fromEntries(
      entries.flatMap(([name, , settings]) => (settings ? [[name, settings] as const] : [])),
    ),
    unread: Object.fromEntries(unread.map(([name, entry]) => [name, entry])),
    wrong: unread.map(([name]) => say.sheet(name)),
  };
}

function parse(json: string | null): Data | null {
  if (json === null) return null;
  try {
    const data: unknown = JSON.parse(json);
    return isRecord(data) ? data : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
