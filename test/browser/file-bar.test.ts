import { readFileSync } from "node:fs";
import * as otherLibrary from "@e965/xlsx";
import { useWorkbook } from "../helpers/live-workbook";
import { grid } from "../helpers/draw";
import { workbook as write } from "../tools/workbook";

const workbook = useWorkbook();

const first = grid`
  三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  培训人数 | ≥100人次   | 120人次    | 10   | 12
  培训场次 | ≥10次      | 12次       | 10   | 10
`;
const second = grid`
  三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  维修次数 | ≥10次      | 12次       | 10   | 15
  维修天数 | ≤5天       | 4天        | 10   | 10
`;
const file = (): Promise<Uint8Array> =>
  write([
    { name: "表一", drawing: first },
    { name: "表二", drawing: second },
  ]);

test("a file is opened by the button, edited and saved; its tabs are forms of their own", async () => {
  const { finding, openFile, page, shows, type } = workbook();
  await openFile("form.xlsx", await file());
  await finding("得分超过分值", "E2").getByText("得分 12 超过分值 10。").waitFor();
  await page.getByRole("tab", { name: "表二" }).click();
  await finding("得分超过分值", "E2").getByText("得分 15 超过分值 10。").waitFor();
  await page.getByRole("tab", { name: "表一" }).click();
  await finding("得分超过分值", "E2").getByText("得分 12 超过分值 10。").waitFor();

  await type("E2", "9.5");
  await finding("得分超过分值", "E2").waitFor({ state: "detached" });
  await shows("E2", "9.5");
  const download = page.waitForEvent("download");
  await page.locator("#file-bar").getByRole("button", { name: "保存" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("form.xlsx");
  await page.getByText("已另存为“form.xlsx”").waitFor();

  const { Sheets, SheetNames } = otherLibrary.read(readFileSync(await saved.path()));
  expect(SheetNames).toEqual(["表一", "表二"]);
  expect([Sheets["表一"]?.["E2"]?.v, Sheets["表一"]?.["A2"]?.v]).toEqual([9.5, "培训人数"]);
  expect(Sheets["表二"]?.["E2"]?.v).toBe(15);
});

test("a file is opened where it is dropped", async () => {
  const { finding, page, shows } = workbook();
  const bytes = [...(await file())];
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
    return data;
  }, bytes);
  const dropped = page.waitForURL(/[?&]opened=dropped/);
  await page.locator("#grid canvas").first().dispatchEvent("drop", { dataTransfer: transfer });
  await dropped;
  await finding("得分超过分值", "E2").waitFor();
  await shows("A2", "培训人数");
});

test("a broken file leaves everything as it is, and the bar says why", async () => {
  const { finding, page, shows, type } = workbook();
  await type("H16", "5.5");
  await finding("得分超过分值", "H16").waitFor();
  const before = page.url();
  const buffer = Buffer.from((await file()).slice(0, 900));
  const input = page.locator("#file-bar input[type=file]");
  await input.setInputFiles({ name: "half.xlsx", mimeType: "", buffer });
  await page.locator("#file-bar").getByText("没有打开“half.xlsx”：文件已损坏或不完整").waitFor();
  expect(page.url()).toBe(before);
  await shows("H16", "5.50");
});
