import { useRef, useState } from "react";

export interface Opening {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Gives the focus back to what had it before. */
  readonly close: () => void;
}

/** Something that opens below the button that was pressed. */
export function useOpening(): Opening {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<Element | null>(null);

  function close(): void {
    setOpen(false);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }

  return {
    isOpen,
    close,
    toggle() {
      if (isOpen) close();
      else {
        opener.current = document.activeElement;
        setOpen(true);
      }
    },
  };
}
