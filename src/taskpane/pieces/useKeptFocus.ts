import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";

export interface KeptFocus {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

const cards = "[data-finding]";

/**
 * When the card or button that has the focus disappears, the focus goes to the one that takes its place,
 * else to the container: never to the top of the page. The focus of another window is left alone.
 */
export function useKeptFocus(shown: unknown): KeptFocus {
  const container = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: Element; readonly index: number } | null>(null);

  useLayoutEffect(() => {
    const root = container.current;
    if (!root || !last.current || last.current.element.isConnected) return;
    const all = root.querySelectorAll(cards);
    const next = all[Math.min(last.current.index, all.length - 1)]?.querySelector("button") ?? root;
    last.current = null;
    if (document.activeElement === document.body) next.focus();
  }, [shown]);

  return {
    container,
    onFocus({ target }) {
      const card = target.closest(cards);
      const all = container.current?.querySelectorAll(cards) ?? [];
      last.current = { element: card ?? target, index: card ? [...all].indexOf(card) : 0 };
    },
  };
}
