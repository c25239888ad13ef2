import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { addin } from "../../webpack.config";
import { certificate } from "./certificate";
import { embeddedPage } from "./embedded-build";
import { practiceWorkbook } from "./practice-workbook";
import { runWebpack } from "./run-webpack";
import { createSite } from "./site";

type Site = ReturnType<typeof createSite>;

const headers = {
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "no-store",
  "Origin-Agent-Cluster": "?1",
} as const;

/** The add-in in the embedded workbook, as it is served to users and to tests. */
export interface TryOut {
  readonly url: string;
  /** Of the certificate. */
  readonly fingerprint: string;
  /** Until then, a request waits for its answer. */
  readonly built: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export interface TryOutOptions {
  /** The pane comes from an origin of its own, so that it runs in a process of its own. */
  readonly apart?: boolean;
  /** More pages, by their paths. */
  readonly pages?: Readonly<Record<string, string>>;
}

interface Listening {
  readonly server: Server;
  readonly origin: string;
}

/** Port 0 stands for any that is free; fails at once where the port is in use. */
export async function tryOut(
  wantedPort: number,
  { apart = false, pages = {} }: TryOutOptions = {},
): Promise<TryOut> {
  const { fingerprint, ...pair } = await certificate();
  const book = await listen(createServer(pair), wantedPort);
  const pane = apart ? await listen(createServer(pair), 0) : book;
  const folder = await mkdtemp(path.join(tmpdir(), "ziping-"));
  const built = build(folder, pane.origin, pages);
  const servers = [...new Set([book.server, pane.server])];
  for (const server of servers) answerFrom(server, built);

  return {
    url: `${book.origin}/`,
    fingerprint,
    built,
    stop: async () => {
      await Promise.allSettled([built]);
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await rm(folder, { recursive: true });
    },
  };
}

/** Under the same name on each port, for Office.js trusts a page of its own host's name only. */
async function listen(server: Server, wantedPort: number): Promise<Listening> {
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wantedPort, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : wantedPort);
    });
  });
  return { server, origin: `https://localhost:${String(port)}` };
}

function answerFrom(server: Server, built: Promise<Site>): void {
  server.on("request", ({ url: asked = "/" }, response) => {
    const { pathname } = new URL(asked, "https://localhost");
    built
      .then((site) => site(decodeURIComponent(pathname)))
      .then(
        ({ type, body }) => {
          response.writeHead(200, { ...headers, "Content-Type": type });
          response.end(body);
        },
        () => response.writeHead(404).end(),
      );
  });
}

async function build(
  folder: string,
  url: string,
  pages: Readonly<Record<string, string>>,
): Promise<Site> {
  const output = { addin: path.join(folder, "addin"), embedded: path.join(folder, "embedded") };
  await Promise.all([
    runWebpack(addin({ output: output.addin, officeJs: "/office-js/office.js", url })),
    runWebpack(embeddedPage(output.embedded)),
  ]);
  return createSite({ ...output, start: practiceWorkbook(), pages });
}
