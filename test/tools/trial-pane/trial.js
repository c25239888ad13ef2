/* global CustomFunctions, Excel, Office, document */
// A pane for the embedded workbook until the add-in has its own: shows what it sees.

CustomFunctions.associate("DOUBLE", (x) => x * 2);

const seen = [];

function show(line) {
  seen.unshift(line);
  document.getElementById("seen").textContent = seen.slice(0, 20).join("\n");
}

Office.onReady(async ({ host, platform }) => {
  show(`${host} ${platform}`);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ changeType, address }) => show(`${changeType} ${address}`));
    worksheets.onCalculated.add(async ({ address }) => show(`Calculated ${address}`));
    const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    show(used.address);
  });
});
