import { existsSync } from "node:fs";
import path from "node:path";

const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
const applications = ["Google Chrome", "Chromium", "Microsoft Edge"];

/** A Chromium, Chrome or Edge: the one that CHROMIUM names, else from the usual places. */
export function findBrowser(environment = process.env): string | null {
  const { CHROMIUM, PATH = "", ProgramFiles, LOCALAPPDATA } = environment;
  if (CHROMIUM) return CHROMIUM;
  const windows = [ProgramFiles, environment["ProgramFiles(x86)"], LOCALAPPDATA].flatMap(
    (folder) => (folder ? programs.map((program) => path.join(folder, program)) : []),
  );
  const mac = applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const unix = PATH.split(path.delimiter).flatMap((folder) =>
    names.map((name) => path.join(folder, name)),
  );
  return [...windows, ...mac, ...unix].find((file) => existsSync(file)) ?? null;
}
