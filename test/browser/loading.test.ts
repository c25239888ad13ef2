import packageJson from "../../package.json";
import { useWorkbook } from "../helpers/live-workbook";

const workbook = useWorkbook();

test("until its first findings the pane loads what its budget weighs, and nothing else", async () => {
  const budget = packageJson["size-limit"].find(({ name }) => name.includes("first findings"));
  const pane = workbook().page.frame({ url: /taskpane/ })!;
  const loaded = await pane.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
      .map(({ name }) => new URL(name).pathname)
      .filter((pathname) => !pathname.startsWith("/office-js/")),
  );
  expect(loaded.map((pathname) => `dist${pathname}`).sort()).toEqual([...budget!.path].sort());
});
