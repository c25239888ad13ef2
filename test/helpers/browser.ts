import { execFileSync } from "node:child_process";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../tools/find-browser";

/** A browser for a test; a machine that has none is given Debian's. Fails where there can be none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? installed();
  if (executablePath === null) {
    throw new Error(
      "The tests need Chromium, Chrome or Edge: install one, or name it in the variable CHROMIUM.",
    );
  }
  return chromium.launch({ executablePath, args: isRoot() ? ["--no-sandbox"] : [] });
}

function installed(): string | null {
  if (process.platform !== "linux" || !isRoot()) return null;
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const packages = ["chromium", "fonts-noto-cjk"];
  try {
    execFileSync("apt-get", ["update"], { env: environment });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
      env: environment,
    });
  } catch {
    return null;
  }
  return findBrowser();
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
