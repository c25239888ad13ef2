/** Something that happened in a page, in milliseconds of a clock that all pages share. */
export interface Moment {
  readonly what: "enter" | "request" | "response" | "event" | "item";
  readonly at: number;
}

declare global {
  var moments: Moment[];
}

/**
 * Runs in each page before all else. The workbook's page notes Enter and the requests that arrive,
 * the pane the answers and events that arrive, and when its first item of a list is there.
 */
export function noteMoments(): void {
  globalThis.moments = [];
  addEventListener(
    "keydown",
    ({ key }) => {
      const at = performance.timeOrigin + performance.now();
      if (key === "Enter") globalThis.moments.push({ what: "enter", at });
    },
    { capture: true },
  );
  addEventListener(
    "message",
    ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== "string") return;
      const at = performance.timeOrigin + performance.now();
      if (data.includes("ProcessQuery")) globalThis.moments.push({ what: "request", at });
      else if (data.includes('"richApiMessage"')) globalThis.moments.push({ what: "event", at });
      else if (data.includes('"executeMethod"')) globalThis.moments.push({ what: "response", at });
    },
    { capture: true },
  );
  const observer = new MutationObserver(() => {
    if (document.querySelector("main li") === null) return;
    observer.disconnect();
    globalThis.moments.push({ what: "item", at: performance.timeOrigin + performance.now() });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** When something happened last before the end. */
export function lastBefore(
  moments: readonly Moment[],
  wanted: Moment["what"],
  end: number,
): number {
  return moments.filter(({ what, at }) => what === wanted && at < end).at(-1)?.at ?? NaN;
}
