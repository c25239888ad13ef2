import { useWorkbook } from "../helpers/live-workbook";

const workbook = useWorkbook();

test("a function computes in its cell, and again when its inputs change", async () => {
  const { shows, type } = workbook();
  await type("L1", '=PERF.SCORE("≥95%",0.9,10)');
  await shows("L1", "9.47");

  await type("L2", "=PERF.RATE(E6,F6)");
  await shows("L2", "0.9378");
  await type("F6", "97.68");
  await shows("L2", "1");
});

test("a function over a range spills, with each error in a cell of its own", async () => {
  const { shows, type } = workbook();
  await type("L1", "200");
  await type("L2", "0");
  await type("L3", "400");
  await type("M1", "=PERF.RATE(L1:L3,100)");
  await shows("M1", "0.5");
  await shows("M2", "#N/A 预算数为 0，没有执行率可算。");
  await shows("M3", "0.25");

  await type("L2", "50");
  await shows("M2", "2");
});

test("a function that finds its cells filled says so until there is room", async () => {
  const { go, page, shows, type } = workbook();
  await type("M1", "12");
  await type("L1", '=PERF.PARSE("≥95%")');
  await shows("L1", "#SPILL!");
  await go("M1");
  await page.keyboard.press("Delete");
  await shows("L1", "≥");
  await shows("M1", "95");
  await shows("N1", "%");
});

test("an error among the inputs is passed on, nonsense is explained", async () => {
  const { shows, type } = workbook();
  await type("L1", "=1/0");
  await type("L2", '=PERF.SCORE("≥95%",L1,10)');
  await shows("L2", "#DIV/0!");
  await type("L3", '=PERF.SCORE("效果明显",1,10)');
  await shows(
    "L3",
    "#N/A 年度指标值“效果明显”是定性的，没有可以比较的数；定性指标请用 PERF.BAND。",
  );
  await type("L4", '=PERF.GRADE("很好")');
  await shows("L4", "#VALUE! 总分应是 0 到 100 的数，写的是“很好”。");
});

test("the functions answer a pane that is loaded anew", async () => {
  const { reloadPane, shows, type } = workbook();
  await reloadPane();
  await type("L1", '=PERF.GRADE("89.99")');
  await shows("L1", "良");
});
