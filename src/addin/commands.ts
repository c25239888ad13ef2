/** The buttons of the ribbon that do something, by their names in manifest.xml. */
type CommandName = "checkSheet" | "checkWorkbook" | "writeFormulas";

type Commands = Readonly<Record<CommandName, () => void>>;

/** Ties the buttons to what they do; what came of it is seen in the pane. */
export function associateCommands(commands: Commands): void {
  associate("checkSheet", commands.checkSheet);
  associate("checkWorkbook", commands.checkWorkbook);
  associate("writeFormulas", commands.writeFormulas);
}

function associate(name: CommandName, work: () => void): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    const done = (): void => event.completed();
    work();
    // Excel waits for the end of a command also where it does not show the pane.
    Office.addin.showAsTaskpane().then(done, done);
  });
}
