export const emptyPath = "/empty.html";

/** As little as an add-in can do: it says that it has started, and reads the sheet once. */
export const emptyAddin = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <script src="/office-js/office.js"></script>
  </head>
  <body>
    <main></main>
    <script>
      const main = document.querySelector("main");
      Office.onReady(async () => {
        main.textContent = "1";
        await Excel.run(async (context) => {
          const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
          used.load("values,text,formulas,numberFormat");
          await context.sync();
          main.innerHTML = "<li>" + used.values.length + "</li>";
        });
      });
    </script>
  </body>
</html>`;
