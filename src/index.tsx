import { browserClock } from "./addin/browser-clock";
import { associateCommands } from "./addin/commands";
import { readOfficeTheme } from "./addin/office-theme";
import { followVisibility } from "./addin/visibility";
import { createHost } from "./excel/create-host";
import { rules } from "./rules";
import { nationalProfile } from "./score/profile";
import { createSession } from "./session/session";
import { mountPane } from "./taskpane/mount";

const session = createSession({
  host: createHost(),
  clock: browserClock,
  rules,
  profile: nationalProfile,
});

// At once, for a button of the ribbon may be what starts us.
associateCommands({
  checkSheet: () => void session.checkNow(),
  checkWorkbook: () => void session.checkWorkbook(),
  writeFormulas: () => undefined,
});

void Office.onReady(({ host }) => {
  const root = document.getElementById("root");
  if (host !== Office.HostType.Excel || !root) {
    // Says that we are to be opened in Excel.
    location.replace("older.html");
    return;
  }
  mountPane(root, { session, readTheme: readOfficeTheme });
  followVisibility(session);
  session.start();
});
