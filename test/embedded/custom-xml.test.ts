import { drawnSheet, openEmbeddedExcel, type EmbeddedExcel } from "../helpers/embedded-excel";

const one = `<a xmlns="urn:one"><b/></a>`;
const two = `<?xml version="1.0"?><z:a xmlns:z='urn:two' xmlns="urn:one"></z:a>`;

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = openEmbeddedExcel([drawnSheet("表")`字`]);
});
afterEach(() => excel.close());

async function add(...texts: readonly string[]): Promise<void> {
  await excel.run(async (context) => {
    for (const text of texts) context.workbook.customXmlParts.add(text);
    await context.sync();
  });
}

test("parts are found by namespace and by id", async () => {
  await add(one, two);
  await excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const all = customXmlParts.load("items/id, items/namespaceUri");
    const found = customXmlParts.getByNamespace("urn:two").getOnlyItem().load("id");
    const count = customXmlParts.getCount();
    await context.sync();
    expect(all.items.map(({ namespaceUri }) => namespaceUri)).toEqual(["urn:one", "urn:two"]);
    expect(count.value).toBe(2);

    const again = customXmlParts.getItem(found.id).getXml();
    await context.sync();
    expect(again.value).toBe(two);
  });
});

test("the text of a part can be set, and the part deleted", async () => {
  await add(one);
  await excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace("urn:one").getOnlyItem();
    part.setXml(two);
    await context.sync();
  });
  expect(excel.host.customXml()).toEqual([two]);
  await excel.run(async (context) => {
    context.workbook.customXmlParts.getByNamespace("urn:two").getOnlyItem().delete();
    await context.sync();
  });
  expect(excel.host.customXml()).toEqual([]);
});

test.each([[[]], [[one, one]]])("there is no only one among %j", async (texts: string[]) => {
  await add(...texts);
  await excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace("urn:one");
    const only = parts.getOnlyItemOrNullObject().load("id");
    const count = parts.getCount();
    await context.sync();
    expect(only.isNullObject).toBe(true);
    expect(count.value).toBe(texts.length);
    parts.getOnlyItem();
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("a part that is gone is not found", async () => {
  await add(one);
  await excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.getByNamespace("urn:one").getOnlyItem().load("id");
    await context.sync();
    part.delete();
    await context.sync();
    const found = customXmlParts.getItemOrNullObject(part.id).load("id");
    await context.sync();
    expect(found.isNullObject).toBe(true);
    customXmlParts.getItem(part.id);
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test.each(["", "text", "<a>", "<a></b>"])("%j is no part", async (text) => {
  await expect(add(text)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(excel.host.customXml()).toEqual([]);
});
