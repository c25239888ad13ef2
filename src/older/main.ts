import { olderText, requiredSets } from "../text/older";
import { excelName } from "./excel-name";

// Runs in the web views of old Excels: no syntax and no method beyond ES5 here.

void Office.onReady((info: { readonly host: Office.HostType | null }) => {
  if (info.host === null) {
    say("version", olderText.outside);
    return;
  }
  const platform = Office.context.platform;
  const version = Office.context.diagnostics.version;
  say(
    "version",
    version === ""
      ? olderText.unknown
      : olderText.found({ name: excelName(String(platform), version), version: version }),
  );
  const brings = missing();
  say(
    "missing",
    brings.length > 0 ? olderText.missing({ brings: brings }) : olderText.nothingMissing,
  );
});

function missing(): readonly string[] {
  const names = ["ExcelApi", "SharedRuntime", "CustomFunctionsRuntime"] as const;
  return names
    .filter((name) => !Office.context.requirements.isSetSupported(name, requiredSets[name].version))
    .map((name) => requiredSets[name].brings);
}

function say(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}
