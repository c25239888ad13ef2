import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { draw } from "../helpers/draw";
import { buildEmbedded } from "./embedded-build";
import { serveEmbedded } from "./embedded-server";

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" } },
});
const port = Number(values.port);
const root = path.resolve(import.meta.dirname, "../..");
const addin = path.join(root, "test/tools/trial-pane");
const drawing = readFileSync(path.join(root, "test/sheets/putuo-2023-01.txt"), "utf8");

await buildEmbedded();
await serveEmbedded({
  addin,
  port,
  start: {
    documentName: "绩效自评表.xlsx",
    sheets: [{ ...draw(drawing).sheet, name: "自评表" }],
    paneUrl: "/taskpane.html",
    namespace: "PERF",
    functions: JSON.parse(readFileSync(path.join(addin, "functions.json"), "utf8")) as unknown,
  },
});
process.stdout.write(
  `https://localhost:${String(port)}/\n浏览器提示证书不受信任时，选择“高级”，再选择“继续前往 localhost”。\n`,
);
