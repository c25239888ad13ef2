import { startProgress } from "../../src/cli/progress";
import { capture } from "./surroundings";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("says nothing of a run that takes no second", () => {
  const { stream, text } = capture({ isTTY: true });
  const progress = startProgress(stream, 2);
  progress.advance(1, "a.xlsx");
  jest.advanceTimersByTime(999);
  progress.clear();
  progress.stop();
  jest.advanceTimersByTime(60_000);
  expect(text()).toBe("");
});

test("rewrites a line on a terminal, and leaves none behind", () => {
  const { stream, text } = capture({ isTTY: true, columns: 60 });
  const progress = startProgress(stream, 2);
  progress.advance(1, "a.xlsx");
  jest.advanceTimersByTime(1_000);
  expect(text()).toBe("\r\u001b[K正在检查第 1/2 个文件：a.xlsx");

  progress.clear();
  progress.clear();
  progress.advance(2, "b.xlsx");
  jest.advanceTimersByTime(200);
  progress.stop();
  expect(text()).toBe(
    [
      "\r\u001b[K正在检查第 1/2 个文件：a.xlsx",
      "\r\u001b[K",
      "\r\u001b[K正在检查第 2/2 个文件：b.xlsx",
      "\r\u001b[K",
    ].join(""),
  );
});

test("never fills more than a line", () => {
  const { stream, text } = capture({ isTTY: true, columns: 30 });
  const progress = startProgress(stream, 1);
  progress.advance(1, "一个名字很长的工作簿.xlsx");
  jest.advanceTimersByTime(1_000);
  progress.stop();
  expect(text()).toBe("\r\u001b[K正在检查第 1/1 个文件：一个…\r\u001b[K");
});

test("adds a line now and then where nobody looks", () => {
  const { stream, text } = capture();
  const progress = startProgress(stream, 1_000);
  for (let number = 1; number <= 1_000; number++) {
    progress.advance(number, `${number}.xlsx`);
    jest.advanceTimersByTime(21);
    progress.clear();
  }
  progress.stop();
  expect(text()).toBe(
    [48, 524, 1_000].map((number) => `正在检查第 ${number}/1000 个文件：${number}.xlsx\n`).join(""),
  );
});
