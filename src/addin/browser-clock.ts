import type { Clock } from "../session/clock";

export const browserClock: Clock = {
  now: () => performance.now(),
  today: () => {
    const now = new Date();
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
      `${part}`.padStart(2, "0"),
    );
    return `${now.getFullYear()}-${month}-${day}`;
  },
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
