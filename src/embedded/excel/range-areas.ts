import type { CellRange } from "../../sheet/address";
import { defineType } from "../wire/host-object";
import { columnsOf, rowsOf, sayReference } from "./reference";
import { sheetOf, type Model } from "./model";

/** Several areas of one sheet. */
interface Areas {
  readonly model: Model;
  readonly sheetId: string;
  readonly areas: readonly CellRange[];
}

export const createRangeAreas = defineType<Areas>({
  name: "RangeAreas",
  properties: {
    Address: {
      read: ({ model, sheetId, areas }) => {
        const name = sheetOf(model, sheetId).getName();
        return areas.map((area) => sayReference(name, area)).join(",");
      },
    },
    AreaCount: { read: ({ areas }) => areas.length },
    CellCount: {
      read: ({ areas }) => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
    },
  },
  links: { Areas: (self) => createRangeCollection(self) },
});

const createRangeCollection = defineType<Areas>({
  name: "RangeCollection",
  items: ({ model, sheetId, areas }) => areas.map((area) => model.range(sheetId, area)),
  methods: { GetCount: ({ areas }) => areas.length },
});
