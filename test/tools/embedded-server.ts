import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import path from "node:path";
import { generate } from "selfsigned";
import type { Start } from "../../src/embedded/page/start";
import { embeddedOutput } from "./embedded-build";

const root = path.resolve(import.meta.dirname, "../..");
const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");
const certificates = path.join(embeddedOutput, "../certificate");

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

interface Served {
  readonly addin: string;
  readonly start: Start;
  readonly port: number;
}

/** One origin for workbook, add-in and Office.js, for Office.js trusts only its own host's name. */
export async function serveEmbedded({ addin, start, port }: Served): Promise<Server> {
  const server = createServer(await certificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    void respond(pathname).then(({ status, type, body }) => {
      response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
      response.end(body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;

  async function respond(
    pathname: string,
  ): Promise<{ status: number; type: string; body: Buffer | string }> {
    if (pathname === "/") return { status: 200, type: types[".html"]!, body: pageFor(start) };
    const file = fileFor(pathname);
    try {
      if (file === null) throw new Error("outside");
      const type = types[path.extname(file)] ?? "application/octet-stream";
      return { status: 200, type, body: await readFile(file) };
    } catch {
      return { status: 404, type: "text/plain", body: "Not found" };
    }
  }

  function fileFor(pathname: string): string | null {
    const [folder, name] = pathname.startsWith("/embedded/")
      ? [embeddedOutput, pathname.slice("/embedded/".length)]
      : pathname.startsWith("/office-js/")
        ? [officeJs, pathname.slice("/office-js/".length)]
        : [addin, pathname.slice(1)];
    const file = path.resolve(folder, decodeURIComponent(name));
    return file.startsWith(folder + path.sep) ? file : null;
  }
}

function pageFor(start: Start): string {
  const json = JSON.stringify(start).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8" /><link rel="icon" href="data:," /></head>
  <body>
    <script type="application/json" id="start">${json}</script>
    <script src="/embedded/embedded.js"></script>
  </body>
</html>`;
}

/** Made once and kept, so that a browser has to be told only once. */
async function certificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => path.join(certificates, name));
  if (!existsSync(cert!)) {
    const names = [{ name: "commonName", value: "localhost" }];
    const pems = await generate(names, {
      keySize: 2048,
      extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
    });
    mkdirSync(certificates, { recursive: true });
    writeFileSync(key!, pems.private);
    writeFileSync(cert!, pems.cert);
  }
  return { key: readFileSync(key!, "utf8"), cert: readFileSync(cert!, "utf8") };
}
