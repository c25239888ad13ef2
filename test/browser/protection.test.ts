import { useWorkbook } from "../helpers/live-workbook";

const workbook = useWorkbook();

test("a protected sheet is not typed into, and why; unprotected it is", async () => {
  const { go, page, shows, type } = workbook();
  const bar = page.locator("#file-bar");
  await bar.getByRole("button", { name: "保护工作表" }).click();
  await go("H15");
  await page.keyboard.type("9");
  await page.getByRole("alert").getByText("工作表受保护，不能更改").waitFor();
  await shows("H15", "6.00");

  await bar.getByRole("button", { name: "撤消工作表保护" }).click();
  await type("H15", "9");
  await shows("H15", "9.00");
});
