import { keptNamespace } from "../kept/envelope";
import { done } from "../session/guard";
import type { KeepAnswer, KeptWriting, Outcome } from "../session/host";
import { run } from "./run";

/** Our custom XML part (自定义 XML 部件) as it stands in the workbook. */
interface KeptPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** One request where the workbook keeps nothing, two where it does. */
export function readKeptPart(): Promise<Outcome<string | null>> {
  return run(async (context) => done((await askPart(context))?.xml ?? null));
}

/** What is there is looked at once more, so that it is not written over what came in between. */
export function writeKeptPart({ text, expected }: KeptWriting): Promise<Outcome<KeepAnswer>> {
  return run<KeepAnswer>(async (context) => {
    const found = await askPart(context);
    if ((found?.xml ?? null) !== expected) return done("changed");
    if (found) found.part.setXml(text);
    else context.workbook.customXmlParts.add(text);
    await context.sync();
    return done("kept");
  });
}

/** The first one, should two people have made one at the same moment. */
async function askPart(context: Excel.RequestContext): Promise<KeptPart | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(keptNamespace);
  parts.load("items/id");
  await context.sync();
  const { items } = parts;
  const [part] = items;
  if (!part) return null;
  const text = part.getXml();
  await context.sync();
  const { value: xml } = text;
  return { part, xml };
}
