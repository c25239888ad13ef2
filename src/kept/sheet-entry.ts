import * as v from "valibot";
import { percentColumns, type SheetSettings } from "../recognize/sheet-settings";
import { fromA1 } from "../sheet/address";

const place = v.looseObject({
  at: v.pipe(
    v.string(),
    v.check((at) => fromA1(at) !== null),
  ),
  header: v.string(),
});

const schema = v.looseObject({
  notForm: v.exactOptional(v.union([v.literal("sheet"), v.array(place)])),
  moneyUnit: v.exactOptional(v.picklist(["yuan", "ten-thousand-yuan"])),
  percentColumns: v.exactOptional(v.array(v.picklist(percentColumns))),
});

/** What was kept of a sheet (单表设置); null where it is wrong. Further fields of a newer version stay. */
export function readSheetEntry(data: unknown): SheetSettings | null {
  const parsed = v.safeParse(schema, data);
  return parsed.success ? parsed.output : null;
}
