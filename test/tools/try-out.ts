import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { addin } from "../../webpack.config";
import { certificate } from "./certificate";
import { embeddedPage } from "./embedded-build";
import { practiceWorkbook } from "./practice-workbook";
import { runWebpack } from "./run-webpack";
import { createSite } from "./site";

/** The add-in in the embedded workbook, as it is served to users and to tests. */
export interface TryOut {
  readonly url: string;
  /** Of the certificate. */
  readonly fingerprint: string;
  /** Until then, a request waits for its answer. */
  readonly built: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Port 0 stands for any that is free; fails at once where the port is in use. */
export async function tryOut(wantedPort: number): Promise<TryOut> {
  const { fingerprint, ...pair } = await certificate();
  const server = createServer(pair);
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wantedPort, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : wantedPort);
    });
  });
  const url = `https://localhost:${String(port)}`;
  const folder = await mkdtemp(path.join(tmpdir(), "ziping-"));
  const built = build(folder, url);

  server.on("request", ({ url: asked = "/" }, response) => {
    const { pathname } = new URL(asked, url);
    built
      .then((site) => site(decodeURIComponent(pathname)))
      .then(
        ({ type, body }) => {
          response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" });
          response.end(body);
        },
        () => response.writeHead(404).end(),
      );
  });

  return {
    url: `${url}/`,
    fingerprint,
    built,
    stop: async () => {
      await Promise.allSettled([built]);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

async function build(folder: string, url: string): Promise<ReturnType<typeof createSite>> {
  const output = { addin: path.join(folder, "addin"), embedded: path.join(folder, "embedded") };
  await Promise.all([
    runWebpack(addin({ output: output.addin, officeJs: "/office-js/office.js", url })),
    runWebpack(embeddedPage(output.embedded)),
  ]);
  return createSite({ ...output, start: practiceWorkbook() });
}
