import { browserClock } from "./addin/browser-clock";
import { associateCommands } from "./addin/commands";
import { ownLayouts } from "./addin/own-layouts";
import { readOfficeTheme } from "./addin/office-theme";
import { followVisibility } from "./addin/visibility";
import { createHost } from "./excel/create-host";
import { rules } from "./rules";
import { nationalProfile } from "./score/profile";
import { createSession } from "./session/session";
import { mountPane } from "./taskpane/mount";
import { createViews } from "./taskpane/view";

const session = createSession({
  host: createHost(),
  clock: browserClock,
  rules,
  profile: nationalProfile,
  ownLayouts,
});
const views = createViews();

// At once, for a button of the ribbon may be what starts us.
associateCommands({
  checkSheet() {
    views.show("sheet");
    void session.checkNow();
  },
  checkWorkbook() {
    views.show("workbook");
    void session.checkWorkbook();
  },
  writeFormulas: () => views.show("formulas"),
});

void Office.onReady(({ host }: { readonly host: Office.HostType | null }) => {
  const root = document.getElementById("root");
  if (host === null || !root) {
    // Says that we are to be opened in Excel.
    location.replace("older.html");
    return;
  }
  mountPane(root, { session, readTheme: readOfficeTheme, views });
  followVisibility(session);
  session.start();
});
