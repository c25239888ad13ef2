import { tryOut, type TryOut } from "../tools/try-out";

declare global {
  var served: TryOut | undefined;
}

/** Once for all files: the built add-in in the embedded workbook, as `npm start` serves it. */
export default async function setUp(): Promise<void> {
  globalThis.served = await tryOut(0);
  await globalThis.served.built;
  process.env["ZIPING_URL"] = globalThis.served.url;
}
