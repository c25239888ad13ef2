import { spawn } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { cache } from "./cache";
import { findBrowser } from "./find-browser";
import { tryOut, type TryOut } from "./try-out";

const { values } = parseArgs({
  options: {
    "no-open": { type: "boolean", default: false },
    port: { type: "string", default: "3000" },
  },
});
const port = Number(values.port);

try {
  say("正在准备，约需十几秒……");
  const served = await tryOut(port);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void served.stop().finally(() => process.exit()));
  }
  await served.built;
  const isOpen = !values["no-open"] && openWindow(served);
  say(
    `${isOpen ? "已打开窗口。也可以" : "请"}用 Chrome 或 Edge 打开 ${served.url}`,
    "浏览器提示“您的连接不是私密连接”时，选“高级”，再选“继续前往 localhost”：证书是本机刚做的，只在本机用。",
    "要停下来，请按 Ctrl+C。",
  );
} catch (error) {
  if (!isPortInUse(error)) throw error;
  say(`端口 ${values.port} 已被占用，请换一个：npm start -- --port ${String(port + 1)}`);
  process.exitCode = 1;
}

/** A window of its own that accepts our certificate and no other; false where none can be opened. */
function openWindow({ url, fingerprint }: TryOut): boolean {
  const browser = findBrowser();
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasDisplay = process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  if (browser === null || !hasDisplay) return false;

  const isRoot = process.getuid?.() === 0;
  const window = spawn(
    browser,
    [
      `--app=${url}`,
      `--user-data-dir=${path.join(cache, "browser")}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      "--no-first-run",
      "--window-size=1440,900",
      ...(isRoot ? ["--no-sandbox"] : []),
    ],
    { stdio: "ignore" },
  );
  window.on("error", () => say(`没能打开 ${browser}，请自己打开 ${url}`));
  window.unref();
  return true;
}

function isPortInUse(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
