import { itemNotFound } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import { isJson, textOf, type Json } from "../wire/json";

/** What an add-in keeps with the workbook. */
export interface SettingStore {
  readonly collection: HostObject;
  readonly all: () => ReadonlyMap<string, Json>;
}

type Settings = Map<string, Json>;

interface SettingSelf {
  readonly settings: Settings;
  readonly key: string;
}

export function createSettings(kept: ReadonlyMap<string, Json>): SettingStore {
  const settings = new Map(kept);
  return { collection: createSettingCollection(settings), all: () => new Map(settings) };
}

const createSettingCollection = defineType<Settings>({
  name: "SettingCollection",
  items: (settings) => [...settings.keys()].map((key) => createSetting({ settings, key })),
  methods: {
    Add: (settings, key, value) => {
      settings.set(textOf(key), isJson(value) ? value : null);
      return createSetting({ settings, key: textOf(key) });
    },
    GetCount: (settings) => settings.size,
    GetItem: (settings, key) => {
      const setting = find(settings, key);
      if (!setting) throw itemNotFound("SettingCollection.getItem");
      return setting;
    },
    GetItemOrNullObject: find,
  },
});

const createSetting = defineType<SettingSelf>({
  name: "Setting",
  properties: {
    Key: { read: ({ key }) => key },
    Value: {
      read: ({ settings, key }) => settings.get(key) ?? null,
      write: ({ settings, key }, value) => {
        settings.set(key, isJson(value) ? value : null);
      },
    },
  },
  methods: {
    Delete: ({ settings, key }) => {
      settings.delete(key);
      return null;
    },
  },
});

function find(settings: Settings, key: unknown): HostObject | null {
  return settings.has(textOf(key)) ? createSetting({ settings, key: textOf(key) }) : null;
}
