import { useRef, useState } from "react";
import type { FixPreview } from "../../session/actions";

/** A preview that may still be on its way. */
export type Preview = FixPreview | { readonly status: "loading" };

export interface PreviewControl {
  /** null where none is open. */
  readonly preview: Preview | null;
  readonly open: () => void;
  /** Gives the focus back to what had it before. */
  readonly close: () => void;
}

/** What comes after the preview was closed, or opened again, is not shown. */
export function usePreview(load: () => Promise<FixPreview>): PreviewControl {
  const [preview, setPreview] = useState<Preview | null>(null);
  const opened = useRef(0);
  const opener = useRef<Element | null>(null);

  return {
    preview,
    open() {
      const number = ++opened.current;
      opener.current = document.activeElement;
      setPreview({ status: "loading" });
      void load().then((loaded) => {
        if (number === opened.current) setPreview(loaded);
      });
    },
    close() {
      opened.current++;
      setPreview(null);
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
  };
}
